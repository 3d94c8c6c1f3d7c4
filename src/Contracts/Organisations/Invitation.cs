using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// An invitation that has been neither accepted nor withdrawn, for who looks after the organisation. <c>Member</c> is who
/// works there already and is to get a way to sign in; null for somebody new. It holds up to <c>Until</c>, and only while
/// whoever made it may invite.
/// </summary>
[GenerateSerializer, Immutable, Alias("invitation")]
public sealed record Invitation(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string JobTitle,
    [property: Id(2)] ImmutableArray<Role> Roles,
    [property: Id(3)] bool Signatory,
    [property: Id(4)] DateTimeOffset Until,
    [property: Id(5)] UserId By,
    [property: Id(6)] bool Holds,
    [property: Id(7)] UserId? Member = null,
    [property: Id(8)] string? MemberName = null)
{
    /// <summary>For how long after it was made an invitation can be accepted.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromDays(7);
}

/// <summary>The invitations of one organisation that wait to be accepted, the newest first.</summary>
[GenerateSerializer, Immutable, Alias("organisation-invitations")]
public sealed record OrganisationInvitations([property: Id(0)] ImmutableArray<Invitation> All);

/// <summary>What an invitation is to, as whoever holds its link reads it.</summary>
[GenerateSerializer, Immutable, Alias("invited-to")]
public sealed record InvitedTo(
    [property: Id(0)] OrganisationId Organisation,
    [property: Id(1)] string OrganisationName,
    [property: Id(2)] Invitation Invitation);
