using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// Which referrals of the caller's organisation are listed, and in which order. What is empty or null leaves all; of
/// several groups or urgencies any will do, and of everything else all must hold. The district is its name.
/// </summary>
[GenerateSerializer, Immutable, Alias("referral-filter")]
public sealed record ReferralFilter(
    [property: Id(0)] bool Received,
    [property: Id(1)] ImmutableArray<ReferralGroup> Groups = default,
    [property: Id(2)] ImmutableArray<Urgency> Urgencies = default,
    [property: Id(3)] Strand? Strand = null,
    [property: Id(4)] OrganisationId? Partner = null,
    [property: Id(5)] string? District = null,
    [property: Id(6)] ReferralOwner? Owner = null,
    [property: Id(7)] ReferralOrder Order = ReferralOrder.Newest);

/// <summary>The partners and the names of the districts that occur in referrals received or sent.</summary>
[GenerateSerializer, Immutable, Alias("referral-occurrences")]
public sealed record ReferralOccurrences(
    [property: Id(0)] ImmutableArray<OrganisationId> Partners, [property: Id(1)] ImmutableArray<string> Districts);

/// <summary>What a referral can be found by of where it stands.</summary>
[GenerateSerializer, Alias("referral-group")]
public enum ReferralGroup
{
    /// <summary>Sent or questioned: not answered yet.</summary>
    Waiting = 1,

    /// <summary>Accepted or active.</summary>
    UnderWay = 2,

    /// <summary>Completed or ended.</summary>
    Finished = 3,

    Declined = 4,

    /// <summary>Withdrawn or recalled.</summary>
    TakenBack = 5,
}

/// <summary>Whose a referral is on the caller's side.</summary>
[GenerateSerializer, Alias("referral-owner")]
public enum ReferralOwner
{
    /// <summary>The caller's own, and those of whom they cover for today.</summary>
    Mine = 1,

    Nobody = 2,
}

/// <summary>How a list of referrals is ordered.</summary>
[GenerateSerializer, Alias("referral-order")]
public enum ReferralOrder
{
    Newest = 1,

    /// <summary>What is due soonest first, what is late before it; what nothing is due of any more comes last.</summary>
    LeastTimeLeft = 2,
}
