using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// Why the referral may be shared, in the same words for both sides. <c>Law</c> is null where it was sent before the law
/// was recorded; <c>Override</c> is set where it rests on an override.
/// </summary>
[GenerateSerializer, Immutable, Alias("grounds")]
public sealed record Grounds(
    [property: Id(0)] SharingPurpose Purpose,
    [property: Id(1)] AgreementId Agreement,
    [property: Id(2)] string AgreementTitle,
    [property: Id(3)] DateOnly AgreementReviewBy,
    [property: Id(4)] ConsentState Consent,
    [property: Id(5)] DateOnly? ConsentAskedOn,
    [property: Id(6)] int AgreementVersion,
    [property: Id(7)] LawfulGround? Law,
    [property: Id(8)] OverrideReason? Override);
