using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>Where an agreement stands. Only one in force lets anything be shared.</summary>
[GenerateSerializer, Alias("agreement-standing")]
public enum AgreementStanding
{
    /// <summary>Not every party has signed.</summary>
    Unsigned = 1,
    InForce = 2,

    /// <summary>The whole of it is suspended.</summary>
    Suspended = 3,
    Expired = 4,
}

/// <summary>
/// The agreement as any party may read it. <c>Version</c> counts from 1; a version that has been drafted but not signed
/// by all stands in <c>Proposed</c> while the one before it stays in force. It must be reviewed by <c>ReviewBy</c> and
/// ends after <c>ExpiresOn</c>; an overdue review does not end it. What suspended parties share, and what is shared with them, stops at once.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-view")]
public sealed record AgreementView(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] int Version,
    [property: Id(3)] ImmutableArray<OrganisationId> Parties,
    [property: Id(4)] ImmutableArray<OrganisationId> Signed,
    [property: Id(5)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(6)] DateOnly ReviewBy,
    [property: Id(7)] DateOnly ExpiresOn,
    [property: Id(8)] AgreementStanding Standing,
    [property: Id(9)] ImmutableArray<OrganisationId> SuspendedParties,
    [property: Id(10)] AgreementProposal? Proposed = null,
    [property: Id(11)] bool ReviewDue = false,
    [property: Id(12)] string? SuspendedBecause = null)
{
    /// <summary>Whether anything may be shared under it at all.</summary>
    public bool InForce => Standing is AgreementStanding.InForce;

    /// <summary>Whether both are parties, neither of them suspended.</summary>
    public bool Binds(OrganisationId one, OrganisationId other) =>
        Parties.Contains(one) && Parties.Contains(other)
        && !SuspendedParties.Contains(one) && !SuspendedParties.Contains(other);
}

/// <summary>A version that waits for signatures.</summary>
[GenerateSerializer, Immutable, Alias("agreement-proposal")]
public sealed record AgreementProposal(
    [property: Id(0)] int Version,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<OrganisationId> Signed,
    [property: Id(4)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(5)] DateOnly ReviewBy,
    [property: Id(6)] DateOnly ExpiresOn);
