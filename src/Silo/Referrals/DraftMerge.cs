using System.Collections.Immutable;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>A draft after a save, and the fields that its writer and somebody else changed in two ways.</summary>
internal sealed record MergedDraft(ReferralDraft Draft, ImmutableArray<string> Conflicts);

/// <summary>
/// Merges what is saved into what is kept, field by field: what its writer did not change stays as it is, and what only
/// they changed is taken. What they had seen is one of the versions that are kept beside the draft; where it is not among
/// them any more, whatever differs is a conflict.
/// </summary>
internal static class DraftMerge
{
    public static MergedDraft Of(StoredDraft kept, SaveDraft save)
    {
        var conflicts = ImmutableArray.CreateBuilder<string>();
        var merged = kept.Draft;
        foreach (var (field, seen) in Fields(save))
        {
            var (was, mine, now) = (kept.At(seen), field.Of(save.Draft), field.Of(kept.Draft));
            if (mine == now || (was is not null && mine == field.Of(was)))
                continue;
            if (was is not null && field.Of(was) == now && (!field.IsChoice || was.Recipient == kept.Draft.Recipient))
                merged = field.Take(merged, save.Draft);
            else
                conflicts.Add(field.Name);
        }

        return new MergedDraft(merged.Recipient == kept.Draft.Recipient ? merged : ForAnother(merged, save), conflicts.DrainToImmutable());
    }

    private static IEnumerable<(DraftField Field, int Seen)> Fields(SaveDraft save) => save.Fields.IsEmpty
        ? DraftFields.All.Select(field => (field, save.SeenVersion))
        : save.Fields.Where(named => DraftFields.Named(named.Name) is not null).Select(named => (DraftFields.Named(named.Name)!, named.Seen));

    // What was widened or withheld was meant for one partner; another starts from the defaults, or from what came with them.
    private static ReferralDraft ForAnother(ReferralDraft merged, SaveDraft save) => save.Fields.IsEmpty
        ? merged with { Widened = save.Draft.Widened, Withheld = save.Draft.Withheld }
        : merged with { Widened = [], Withheld = [] };
}
