using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>The recipient takes the referral on.</summary>
[GenerateSerializer, Immutable, Alias("accept-referral")]
public sealed record AcceptReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>The recipient cannot help, says why and where else to turn.</summary>
[GenerateSerializer, Immutable, Alias("decline-referral")]
public sealed record DeclineReferral(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] DeclineReason? Reason,
    [property: Id(3)] string WhereElse);

/// <summary>Where the referral stands after a command.</summary>
[GenerateSerializer, Immutable, Alias("referral-answer")]
public sealed record ReferralAnswer(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] ReferralStatus Status,
    [property: Id(2)] int Version);
