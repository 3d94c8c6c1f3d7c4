using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>An open referral of a case, and to whom it went.</summary>
[GenerateSerializer, Immutable, Alias("case-referral")]
public sealed record CaseReferral(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] OrganisationId Partner,
    [property: Id(2)] ReferralStatus Status);
