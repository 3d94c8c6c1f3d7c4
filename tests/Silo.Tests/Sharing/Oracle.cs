using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;
using static Partnership.Contracts.Organisations.OrganisationKind;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>
/// Sections 4 and 5 of the domain handbook written down a second time, as one long condition and without the policy's
/// own rules and tables.
/// </summary>
internal static class Oracle
{
    /// <summary>What could tell who somebody is.</summary>
    private static readonly DataCategory[] Telling =
    [
        DataCategory.Identity, DataCategory.SafeContact, DataCategory.Address, DataCategory.ReporterIdentity,
        DataCategory.Documents, DataCategory.Notes, DataCategory.SafetyPlan,
    ];

    /// <summary>How much of this category these facts allow.</summary>
    public static Disclosure Extent(DataCategory category, SharingFacts facts)
    {
        if (facts.Today is null || facts.Sender is null || facts.Recipient is null || facts.Readiness is null
            || facts.Agreement is null || facts.Purpose is null || facts.Case is null)
        {
            return Disclosure.Withheld;
        }

        var (today, sender, recipient, purpose) = (facts.Today.Value, facts.Sender, facts.Recipient, facts.Purpose.Value);
        var (agreement, @case, consent) = (facts.Agreement, facts.Case, facts.Case.Consent);
        var overrides = ApprovedReasons(facts);
        var isConsented = IsConsented(facts);
        var isConsentedHere = isConsented && (consent.Categories.Length == 0 || consent.Categories.Contains(category));

        var agreed = agreement.Standing == AgreementStanding.InForce
            && today <= agreement.ExpiresOn
            && new[] { sender.Id, recipient.Id }.All(party => agreement.Parties.Contains(party) && !agreement.SuspendedParties.Contains(party))
            && agreement.Terms.Any(term =>
                (term.From.Length == 0 || term.From.Contains(sender.Kind)) && (term.To.Length == 0 || term.To.Contains(recipient.Kind))
                && term.Purposes.Contains(purpose) && term.Categories.Contains(category));
        var lawful = LawOracle.Ground(today, sender.Kind, purpose, recipient.Kind, isConsentedHere, @case.ChildOrAdultAtRisk, overrides) is not null;
        var wished = overrides.Length > 0
            || (!@case.Wishes.NotToBeTold.Contains(recipient.Id)
                && !@case.Wishes.KindsNotToBeTold.Contains(recipient.Kind)
                && @case.Wish != ReporterWish.LogOnly
                && !(@case.Wish == ReporterWish.Support && recipient.Kind == Police)
                && !(@case.Wish == ReporterWish.AnonymousIntelligence && Telling.Contains(category)));
        var named = category != DataCategory.ReporterIdentity || @case.Naming == ReporterNaming.Named;
        var unrestricted = !@case.Restrictions.Any(each =>
            (each.Organisation == recipient.Id || (each.Person is not null && each.Person == @case.Reader))
            && (each.Categories.Length == 0 || each.Categories.Contains(category)));
        var ready = facts.Readiness.VettedUntil >= today && facts.Readiness.TrainedUntil >= today;
        if (!(agreed && lawful && wished && named && unrestricted && ready) || facts.Withheld.Contains(category))
            return Disclosure.Withheld;

        var cell = HandbookTable.Cells.SingleOrDefault(each => each.Category == category && each.Kind == recipient.Kind).Cell;
        var share = HandbookTable.Read(cell ?? "–");
        return share.Widest is { } widest && facts.Widened.Contains(category) && (recipient.Kind != FaithGroup || isConsentedHere)
            ? widest
            : share.Default;
    }

    /// <summary>The reasons for which somebody with authority approved overriding the person here.</summary>
    public static OverrideReason[] ApprovedReasons(SharingFacts facts) =>
    [
        .. facts.Case!.Overrides
            .Where(each => each.Recipient == facts.Recipient!.Id && each.Purpose == facts.Purpose && each.Status == OverrideStatus.Approved)
            .Select(each => each.Reason)
            .Where(_ => facts.Sender!.Kind is >= Police and <= Other && facts.Recipient!.Kind is >= Police and <= Other and not Commissioner),
    ];

    public static bool IsConsented(SharingFacts facts)
    {
        var consent = facts.Case!.Consent;
        return consent.State == ConsentState.Given
            && consent.WithdrawnOn == null
            && !(consent.ExpiresOn < facts.Today)
            && consent.Purposes.Contains(facts.Purpose!.Value)
            && (consent.Recipients.Length == 0 || consent.Recipients.Contains(facts.Recipient!.Id))
            && (consent.HasCapacity || consent.GivenBy != ConsentGivenBy.Person);
    }
}
