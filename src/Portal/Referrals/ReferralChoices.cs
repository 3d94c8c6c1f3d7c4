using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>
/// By whom and where a list of referrals can be narrowed. An address may name any partner, and any district that partners
/// serve; offered are those that occur.
/// </summary>
internal sealed record ReferralChoices(ImmutableArray<OrganisationProfile> Partners, ImmutableArray<Area> Areas, ReferralOccurrences Occurring)
{
    public static ReferralChoices None { get; } = new([], [], new([], []));

    /// <param name="partners">All of them.</param>
    /// <param name="occurring">Those, and the districts, that occur in referrals.</param>
    public static ReferralChoices Of(ImmutableArray<OrganisationProfile> partners, ReferralOccurrences? occurring) => new(
        partners,
        [.. partners.SelectMany(partner => partner.Areas).DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Name, StringComparer.Ordinal)],
        occurring ?? None.Occurring);

    /// <summary>The partners that occur, and the one that is chosen.</summary>
    public IReadOnlyList<SelectOption> PartnerOptions(OrganisationProfile? chosen) =>
    [
        new("", "Any partner"),
        .. Partners.Where(partner => Occurring.Partners.Contains(partner.Id) || partner.Id == chosen?.Id)
            .Select(partner => new SelectOption(partner.Id.ToString(), partner.Name)),
    ];

    /// <summary>The districts that occur, and the one that is chosen.</summary>
    public IReadOnlyList<SelectOption> AreaOptions(Area? chosen) =>
    [
        new("", "Any district"),
        .. Areas.Where(area => Occurring.Districts.Contains(area.Name, StringComparer.Ordinal) || area == chosen)
            .Select(area => new SelectOption(area.Code, area.Name)),
    ];

    public static IReadOnlyList<SelectOption> StrandOptions =>
        [new("", "Any strand"), .. Enum.GetValues<Contracts.Cases.Strand>().Select(strand => new SelectOption(ReferralListQuery.Code(strand), CaseWords.Of(strand)))];

    public static IReadOnlyList<SelectOption> OrderOptions =>
        [.. Enum.GetValues<ReferralOrder>().Select(order => new SelectOption(ReferralListQuery.Code(order), ReferralFilterWords.Of(order)))];
}
