using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>By whom and where a list of referrals can be narrowed: the partners, and the districts that they serve.</summary>
internal sealed record ReferralChoices(ImmutableArray<OrganisationProfile> Partners, ImmutableArray<Area> Areas)
{
    public static ReferralChoices None { get; } = new([], []);

    /// <param name="partners">All of them.</param>
    public static ReferralChoices Of(ImmutableArray<OrganisationProfile> partners) => new(
        partners,
        [.. partners.SelectMany(partner => partner.Areas).DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Name, StringComparer.Ordinal)]);

    public IReadOnlyList<SelectOption> PartnerOptions =>
        [new("", "Any partner"), .. Partners.Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];

    public IReadOnlyList<SelectOption> AreaOptions => [new("", "Any district"), .. Areas.Select(area => new SelectOption(area.Code, area.Name))];

    public static IReadOnlyList<SelectOption> StrandOptions =>
        [new("", "Any strand"), .. Enum.GetValues<Contracts.Cases.Strand>().Select(strand => new SelectOption(ReferralListQuery.Code(strand), CaseWords.Of(strand)))];

    public static IReadOnlyList<SelectOption> OrderOptions =>
        [.. Enum.GetValues<Contracts.Referrals.ReferralOrder>().Select(order => new SelectOption(ReferralListQuery.Code(order), ReferralFilterWords.Of(order)))];
}
