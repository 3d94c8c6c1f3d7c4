using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>A worker of either side takes the referral as theirs, where nobody of their side has.</summary>
[GenerateSerializer, Immutable, Alias("claim-referral")]
public sealed record ClaimReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>A supervisor of either side, or whose it is there, gives the referral to a worker of their own organisation.</summary>
[GenerateSerializer, Immutable, Alias("reassign-referral")]
public sealed record ReassignReferral(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] UserId? To);

/// <summary>
/// A supervisor gives a referral or a draft that is <c>From</c>'s to another worker of their own organisation, as one of all
/// that somebody left. It is refused where it is not <c>From</c>'s any more, and for nothing else that has changed.
/// </summary>
[GenerateSerializer, Immutable, Alias("hand-over-referral")]
public sealed record HandOverReferral(
    [property: Id(0)] CommandId Command, [property: Id(1)] UserId From, [property: Id(2)] UserId? To);

/// <summary>
/// Whose the referral is on one side; and, to their own organisation alone, their absence while they are away.
/// </summary>
[GenerateSerializer, Immutable, Alias("owner-entry")]
public sealed record OwnerEntry([property: Id(0)] UserId User, [property: Id(1)] string Name, [property: Id(2)] AbsenceEntry? Away = null);

/// <summary>A worker of the caller's own organisation who may be given referrals, and when they are away, now or later.</summary>
[GenerateSerializer, Immutable, Alias("colleague")]
public sealed record Colleague(
    [property: Id(0)] UserId User, [property: Id(1)] string Name, [property: Id(2)] string JobTitle, [property: Id(3)] AwayTime? Away = null);
