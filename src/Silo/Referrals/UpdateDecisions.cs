using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Referrals;

/// <summary>What stands between an update and its sharing: the case as it stands, by today's policy.</summary>
internal static class UpdateDecisions
{
    /// <summary><paramref name="facts"/> are null when the case is out of the caller's sight.</summary>
    public static Decision Share(ReferralState state, ShareUpdate command, ReferralFacts? facts, Mover mover)
    {
        if (MoveGuard.Refuse(state, ReferralMove.ShareUpdate, mover) is { } refused)
            return Decision.Refused(refused);
        if (facts is null)
            return Decision.Refused(CommonRefusals.NotFound);
        var refusals = NotYet(command, facts);
        return refusals.IsEmpty
            ? Decision.Of(new UpdateShared(command.Note.Trim(), ManifestBuilder.Manifest(facts, Items(command, facts)), mover.Act))
            : Decision.Refused(refusals);
    }

    /// <summary>The update as a draft to the same partner for the same purpose.</summary>
    public static ReferralDraft Draft(ReferralSent sent, ShareUpdate command) => new(
        sent.Recipient, sent.Manifest.Grounds.Purpose, sent.Urgency, sent.Manifest.Minimum.AskedFor, sent.Manifest.Minimum.WhyNow,
        command.Summary?.Trim() ?? "", command.Widened.OrEmpty(), []);

    /// <summary>What of the categories chosen would be shared.</summary>
    public static ImmutableArray<ManifestItem> Items(ShareUpdate command, ReferralFacts facts) =>
        [.. ManifestBuilder.Items(facts).Where(item => Chosen(command).Contains(item.Category))];

    /// <summary>Everything that stands in the way; empty when it may be shared.</summary>
    public static ImmutableArray<Refusal> NotYet(ShareUpdate command, ReferralFacts facts)
    {
        var checks = new FieldChecks()
            .Require(!Chosen(command).IsEmpty, nameof(command.Categories), ReferralRefusals.NothingChosen)
            .Choices(nameof(command.Categories), Chosen(command))
            .Required(nameof(command.Note), command.Note, 1000)
            .Required(nameof(command.Summary), command.Summary, 2000);
        SendingDecisions.CheckWidening(checks, facts);
        foreach (var item in Items(command, facts).Where(item => !item.Reasons.IsEmpty))
            checks.Require(false, $"{nameof(command.Categories)}.{item.Category}", ReferralRefusals.CategoryWithheld, item.Reasons[0]);
        return checks.Refusals;
    }

    private static ImmutableArray<DataCategory> Chosen(ShareUpdate command) => [.. command.Categories.OrEmpty().Distinct()];
}
