using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>What the person and whoever reported it did not want.</summary>
internal static class WishesRule
{
    /// <summary>Reasons that an approved override lifts.</summary>
    public static IEnumerable<string> Denials(DataCategory category, SharingFacts facts)
    {
        if (facts is not { Case: { } @case, Recipient: { } recipient })
            yield break;
        if (@case.Wishes.NotToBeTold.Contains(recipient.Id) || @case.Wishes.KindsNotToBeTold.Contains(recipient.Kind))
            yield return SharingReasons.NotToBeTold;
        if (@case.Wish is ReporterWish.LogOnly)
            yield return SharingReasons.LogOnly;
        if (@case.Wish is ReporterWish.AnonymousIntelligence && SaysWhoItIs(category))
            yield return SharingReasons.AnonymousOnly;
        if (@case.Wish is ReporterWish.Support && recipient.Kind is OrganisationKind.Police)
            yield return SharingReasons.NoPoliceContact;
    }

    /// <summary>Reasons that nothing lifts: who did not agree to be named is not named.</summary>
    public static IEnumerable<string> Lasting(DataCategory category, SharingFacts facts)
    {
        if (category is DataCategory.ReporterIdentity && facts.Case is { Naming: not ReporterNaming.Named })
            yield return SharingReasons.ReporterNotNamed;
    }

    /// <summary>Whether the category could tell who the person is, free text and papers among them.</summary>
    public static bool SaysWhoItIs(DataCategory category) => category is
        DataCategory.Identity or DataCategory.SafeContact or DataCategory.Address or DataCategory.ReporterIdentity
        or DataCategory.Documents or DataCategory.Notes or DataCategory.SafetyPlan;
}
