using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>
/// What a referral would disclose that nobody has written yet: put together as one that is being written, with the
/// summary still to come.
/// </summary>
internal static class Foresight
{
    private const string Summary = "summary";
    private const string SummaryToCome = "summary-to-come";

    /// <summary>The draft that asks this partner, with the table's defaults.</summary>
    public static ReferralDraft Draft(OrganisationId partner, SharingPurpose purpose) =>
        ReferralDraft.Empty with { Recipient = partner, Purpose = purpose, Summary = SummaryToCome };

    /// <summary>What the recipient of these facts would see.</summary>
    public static PartnersSight Of(ReferralFacts facts)
    {
        var (minimum, items) = (ManifestBuilder.Minimum(facts, facts.Today), ManifestBuilder.Items(facts));
        var (whyNot, open) = WhyNot(SendingDecisions.RecipientRefusal(facts), items);
        return new PartnersSight(
            facts.Case.Reference, facts.Case.Title, facts.Recipient!, facts.Draft.Purpose!.Value,
            whyNot is null ? Worded(SharedItems.BeforeAnswer(minimum, items)) : [],
            whyNot is null
                ? Worded(SharedItems.AfterAcceptance(minimum, items))
                : SharedItems.Stopped([.. items.Where(item => item.Disclosure is Disclosure.Withheld)]),
            whyNot, open);
    }

    // One that is open already is what such a referral looks like, and so no reason against showing it.
    private static (string? WhyNot, ReferralReference? Open) WhyNot(Refusal? refusal, ImmutableArray<ManifestItem> items)
    {
        if (refusal is not null and not { Code: ReferralRefusals.DuplicateOpen })
            return (refusal.Code, null);
        var open = refusal?.Detail is { } detail ? ReferralReference.TryParse(detail) : null;
        return (items.All(item => item.Disclosure is Disclosure.Withheld) ? ReferralRefusals.NothingMayBeShared : null, open);
    }

    private static ImmutableArray<SharedItem> Worded(ImmutableArray<SharedItem> items) =>
    [
        .. items.Select(item => item with
        {
            Shown = [.. item.Shown.Select(line => line.Name is Summary ? new SharedLine(SummaryToCome, "") : line)],
        }),
    ];
}
