using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>One field of a draft: what stands in it, and the draft with what stands in it in another.</summary>
internal sealed record DraftField(string Name, Func<ReferralDraft, string?> Of, Func<ReferralDraft, ReferralDraft, ReferralDraft> Take)
{
    /// <summary>Whether it was meant for one recipient and no other.</summary>
    public bool IsChoice => Name.StartsWith("Choice.", StringComparison.Ordinal);
}

/// <summary>The fields of a draft that are changed and merged one by one.</summary>
internal static class DraftFields
{
    public static ImmutableArray<DraftField> All { get; } =
    [
        new(nameof(ReferralDraft.Recipient), draft => draft.Recipient?.ToString(), (to, from) => to with { Recipient = from.Recipient }),
        new(nameof(ReferralDraft.Purpose), draft => draft.Purpose?.ToString(), (to, from) => to with { Purpose = from.Purpose }),
        new(nameof(ReferralDraft.Urgency), draft => draft.Urgency?.ToString(), (to, from) => to with { Urgency = from.Urgency }),
        new(nameof(ReferralDraft.AskedFor), draft => draft.AskedFor, (to, from) => to with { AskedFor = from.AskedFor }),
        new(nameof(ReferralDraft.WhyNow), draft => draft.WhyNow, (to, from) => to with { WhyNow = from.WhyNow }),
        new(nameof(ReferralDraft.Summary), draft => draft.Summary, (to, from) => to with { Summary = from.Summary }),
        new(nameof(ReferralDraft.PhoneCall), draft => draft.PhoneCall, (to, from) => to with { PhoneCall = from.PhoneCall }),
        .. Enum.GetValues<DataCategory>().Select(category => new DraftField(
            $"Choice.{category}", draft => Choice(draft, category), (to, from) => Choose(to, from, category))),
    ];

    /// <summary>The field of this name; null where the draft has none.</summary>
    public static DraftField? Named(string name) => All.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    private static string Choice(ReferralDraft draft, DataCategory category) =>
        draft.Withheld.Contains(category) ? "less"
        : draft.Widened.FirstOrDefault(widening => widening.Category == category) is { } widened ? $"more {widened.Reason}"
        : "usual";

    private static ReferralDraft Choose(ReferralDraft to, ReferralDraft from, DataCategory category) => to with
    {
        Withheld = [.. to.Withheld.Where(other => other != category), .. from.Withheld.Where(other => other == category)],
        Widened =
        [
            .. to.Widened.Where(other => other.Category != category),
            .. from.Widened.Where(other => other.Category == category),
        ],
    };
}
