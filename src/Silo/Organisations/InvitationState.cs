using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Organisations;

/// <summary>An invitation as it stands: to what, by whom last, until when, with the hash of which secret, and how it ended.</summary>
internal sealed record SentInvitation(MemberInvited Invited, string Secret, UserId By, DateTimeOffset Until, bool Withdrawn = false, UserId? AcceptedBy = null)
{
    public static SentInvitation Of(MemberInvited invited) => new(invited, invited.Secret, invited.By, invited.Until);

    /// <summary>Neither accepted nor withdrawn.</summary>
    public bool Waits => !Withdrawn && AcceptedBy is null;
}

/// <summary><c>Secret</c> is a hash. <c>Member</c> works there already and is to get a way to sign in.</summary>
[StoredAs("organisation.member-invited")]
internal sealed record MemberInvited(
    Guid Invitation, string Secret, UserId? Member, string JobTitle, ImmutableArray<Role> Roles, bool Signatory,
    DateOnly? VettedUntil, DateOnly? TrainedUntil, UserId By, DateTimeOffset Until) : IEvent;

[StoredAs("organisation.invitation-renewed")]
internal sealed record InvitationRenewed(Guid Invitation, string Secret, UserId By, DateTimeOffset Until) : IEvent;

[StoredAs("organisation.invitation-withdrawn")]
internal sealed record InvitationWithdrawn(Guid Invitation) : IEvent;

[StoredAs("organisation.invitation-accepted")]
internal sealed record InvitationAccepted(Guid Invitation, UserId User) : IEvent;
