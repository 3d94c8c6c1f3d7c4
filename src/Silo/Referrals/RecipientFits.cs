using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What speaks for a partner who can be asked, and in which order partners are offered.</summary>
internal static class RecipientFits
{
    public static ImmutableArray<RecipientFit> Of(OrganisationProfile partner, CaseView @case, ReferralDraft draft, bool overCapacity) =>
    [
        .. Offers(partner, draft) is { } service ? new[] { new RecipientFit(FitReason.OffersThis, service) } : [],
        .. Knows(partner, @case) is { } known ? new[] { new RecipientFit(FitReason.KnowsTheStrand, known) } : [],
        .. draft.Purpose is { } purpose && ServiceWords.UsualKinds.TryGetValue(purpose, out var kinds) && kinds.Contains(partner.Kind)
            ? new[] { new RecipientFit(FitReason.UsualKind) } : [],
        partner.Areas.IsDefaultOrEmpty
            ? new RecipientFit(FitReason.CoversEverywhere)
            : new RecipientFit(FitReason.CoversDistrict, @case.Address.District.Name),
        .. overCapacity ? new[] { new RecipientFit(FitReason.OverCapacity) } : [],
    ];

    /// <summary>
    /// The best first: what they offer, what they know, their kind, room for one more, an area of their own; then by name.
    /// Those who cannot be asked come last.
    /// </summary>
    public static IEnumerable<PossibleRecipient> InOrder(IEnumerable<PossibleRecipient> partners) => partners
        .OrderBy(possible => possible.WhyNot is not null)
        .ThenByDescending(possible => Has(possible, FitReason.OffersThis))
        .ThenByDescending(possible => Has(possible, FitReason.KnowsTheStrand))
        .ThenByDescending(possible => Has(possible, FitReason.UsualKind))
        .ThenBy(possible => Has(possible, FitReason.OverCapacity))
        .ThenByDescending(possible => Has(possible, FitReason.CoversDistrict))
        .ThenBy(possible => possible.Partner.Name, StringComparer.OrdinalIgnoreCase)
        .ThenBy(possible => possible.Partner.Id.Value);

    private static string? Offers(OrganisationProfile partner, ReferralDraft draft) =>
        ServicePhrases.Naming(partner.Services, ServicePhrases.Wanted(draft.AskedFor))
        ?? (draft.Purpose is { } purpose && ServiceWords.OfPurpose.TryGetValue(purpose, out var words)
            ? ServicePhrases.Naming(partner.Services, words)
            : null);

    // The person's background is read here and stays here: what is answered are the partner's own words.
    private static string? Knows(OrganisationProfile partner, CaseView @case) => ServicePhrases.Naming(
        partner.Services,
        [
            .. ServiceWords.Communities.Where(community => ServicePhrases.Says(@case.Subject.Characteristics, community)),
            .. @case.Incidents.SelectMany(incident => incident.Strands).Distinct().SelectMany(ServiceWords.OfStrand),
        ]);

    private static bool Has(PossibleRecipient possible, FitReason reason) => possible.Fits.Any(fit => fit.Reason == reason);
}
