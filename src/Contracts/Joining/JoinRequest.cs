using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Joining;

/// <summary>Where a request to join stands.</summary>
[GenerateSerializer, Alias("join-standing")]
public enum JoinStanding
{
    Waiting = 1,
    Approved = 2,
    Declined = 3,
}

/// <summary>A request to join, for who looks after the partnership. The contact is null once it has been erased.</summary>
[GenerateSerializer, Immutable, Alias("join-request")]
public sealed record JoinRequest(
    [property: Id(0)] Guid Id,
    [property: Id(1)] JoinRequestReference Reference,
    [property: Id(2)] string Name,
    [property: Id(3)] OrganisationKind Kind,
    [property: Id(4)] string Where,
    [property: Id(5)] string Services,
    [property: Id(6)] string HeardFrom,
    [property: Id(7)] DateTimeOffset AskedAt,
    [property: Id(8)] JoinStanding Standing,
    [property: Id(9)] JoinContact? Contact,
    [property: Id(10)] DateTimeOffset? DecidedAt = null,
    [property: Id(11)] OrganisationId? Organisation = null,
    [property: Id(12)] ImmutableArray<JoinCheck> Checked = default,
    [property: Id(13)] string Because = "");

/// <summary>A request in the list of all of them.</summary>
[GenerateSerializer, Immutable, Alias("join-request-line")]
public sealed record JoinRequestLine(
    [property: Id(0)] Guid Id,
    [property: Id(1)] JoinRequestReference Reference,
    [property: Id(2)] string Name,
    [property: Id(3)] OrganisationKind Kind,
    [property: Id(4)] DateTimeOffset AskedAt,
    [property: Id(5)] JoinStanding Standing);

/// <summary>The request that a command made or decided.</summary>
[GenerateSerializer, Immutable, Alias("join-recorded")]
public sealed record JoinRecorded([property: Id(0)] Guid Id, [property: Id(1)] JoinRequestReference Reference);
