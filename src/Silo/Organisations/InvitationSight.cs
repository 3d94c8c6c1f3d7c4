using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Organisations;

/// <summary>Which invitations there are, and for whom.</summary>
internal static class InvitationSight
{
    /// <summary>Those that wait, the newest first; null to who does not look after the organisation.</summary>
    public static OrganisationInvitations? Waiting(OrganisationState state, OrganisationId id, Caller caller, DateTimeOffset now) =>
        state.Profile is not null && PeopleDecisions.Administers(caller, id)
            ? new OrganisationInvitations([.. state.Invitations.Where(sent => sent.Waits && IsOfSomebody(state, sent)).Reverse().Select(sent => View(state, sent, now))])
            : null;

    /// <summary>What the invitation of this secret is to; null unless it can be accepted now.</summary>
    public static InvitedTo? To(OrganisationState state, OrganisationId id, Guid invitation, string secret, DateTimeOffset now) =>
        state.Profile is { } profile && Open(state, invitation, secret, now) is { } sent
            ? new InvitedTo(id, profile.Name, View(state, sent, now))
            : null;

    /// <summary>The invitation of this id and secret where it can be accepted now.</summary>
    public static SentInvitation? Open(OrganisationState state, Guid invitation, string secret, DateTimeOffset now) =>
        With(state, invitation, secret) is { Waits: true } sent && IsOfSomebody(state, sent) && Holds(state, sent, now) ? sent : null;

    /// <summary>The invitation of this id and secret, however it ended.</summary>
    public static SentInvitation? With(OrganisationState state, Guid invitation, string secret) =>
        state.Invitations.FirstOrDefault(sent => sent.Invited.Invitation == invitation && LinkSecret.Fits(secret, sent.Secret));

    /// <summary>With what roles whoever accepts works there: a member has theirs already.</summary>
    public static ImmutableArray<Role> Roles(OrganisationState state, SentInvitation sent) =>
        sent.Invited.Member is { } member && state.Find(member) is { } found ? found.Roles : sent.Invited.Roles;

    // A member's invitation goes with the member.
    private static bool IsOfSomebody(OrganisationState state, SentInvitation sent) =>
        sent.Invited.Member is not { } member || state.Find(member) is not null;

    private static bool Holds(OrganisationState state, SentInvitation sent, DateTimeOffset now) => now <= sent.Until && StillInvites(state, sent);

    // Nobody leaves links behind that let in whom they please: an administrator's end with their work. Of who came from
    // elsewhere to invite, the partnership's administrator or the portal, nothing is known here.
    private static bool StillInvites(OrganisationState state, SentInvitation sent) =>
        state.Known(sent.By) is not { } by
        || (by.EndedOn is null && RolePermissions.Allow(by.Roles, Permission.AdministerPeople) && PeopleDecisions.MayGive(by.Roles, Roles(state, sent)));

    private static Invitation View(OrganisationState state, SentInvitation sent, DateTimeOffset now) => new(
        sent.Invited.Invitation, sent.Invited.JobTitle, Roles(state, sent), sent.Invited.Signatory, sent.Until, sent.By, Holds(state, sent, now),
        sent.Invited.Member, sent.Invited.Member is { } member ? state.Find(member)?.Name : null);
}
