using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// A case as one partner would see it if it were referred to them now for this purpose. <c>WhyNot</c> says why it could
/// not be; then <c>AfterAcceptance</c> holds the reasons part by part, and nothing comes before. <c>Open</c> is a referral
/// of it that they hold already.
/// </summary>
[GenerateSerializer, Immutable, Alias("partners-sight")]
public sealed record PartnersSight(
    [property: Id(0)] CaseReference Case,
    [property: Id(1)] string Title,
    [property: Id(2)] OrganisationProfile Partner,
    [property: Id(3)] SharingPurpose Purpose,
    [property: Id(4)] ImmutableArray<SharedItem> BeforeAnswer,
    [property: Id(5)] ImmutableArray<SharedItem> AfterAcceptance,
    [property: Id(6)] string? WhyNot,
    [property: Id(7)] ReferralReference? Open);
