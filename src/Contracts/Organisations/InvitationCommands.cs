using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// Invites somebody to work for the organisation, with this work, these roles and dates. Whoever comes with the
/// <c>Secret</c> (32 random bytes as base64url, of which a hash is kept and nothing else) accepts it once. With a
/// <c>Member</c> it lets somebody sign in who works there already, and what they are trusted with stays as it is.
/// </summary>
[GenerateSerializer, Immutable, Alias("invite-member")]
public sealed record InviteMember(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Secret,
    [property: Id(2)] string JobTitle,
    [property: Id(3)] ImmutableArray<Role> Roles,
    [property: Id(4)] bool Signatory,
    [property: Id(5)] DateOnly? VettedUntil,
    [property: Id(6)] DateOnly? TrainedUntil,
    [property: Id(7)] UserId? Member = null);

/// <summary>Gives an invitation a new link and its full time again; the link that it had stops working.</summary>
[GenerateSerializer, Immutable, Alias("renew-invitation")]
public sealed record RenewInvitation(
    [property: Id(0)] CommandId Command, [property: Id(1)] Guid Invitation, [property: Id(2)] string Secret);

/// <summary>Takes an invitation back: its link stops working.</summary>
[GenerateSerializer, Immutable, Alias("withdraw-invitation")]
public sealed record WithdrawInvitation([property: Id(0)] CommandId Command, [property: Id(1)] Guid Invitation);

/// <summary>Accepts an invitation as this person, under the name by which colleagues and partners know them.</summary>
[GenerateSerializer, Immutable, Alias("accept-invitation")]
public sealed record AcceptInvitation(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] Guid Invitation,
    [property: Id(2)] string Secret,
    [property: Id(3)] UserId User,
    [property: Id(4)] string Name);

/// <summary>The invitation that a command made, renewed or took back.</summary>
[GenerateSerializer, Immutable, Alias("invitation-recorded")]
public sealed record InvitationRecorded([property: Id(0)] OrganisationId Organisation, [property: Id(1)] Guid Invitation);
