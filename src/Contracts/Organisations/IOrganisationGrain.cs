using Orleans.Concurrency;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>A partner; the key is its <see cref="OrganisationId"/>.</summary>
[Alias("organisation-grain")]
public interface IOrganisationGrain : IGrainWithStringKey
{
    /// <summary>Registers or updates the organisation; nothing is recorded when nothing differs.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OrganisationRecorded>> Register(RegisterOrganisation command, CancellationToken ct);

    /// <summary>
    /// Adds a member; one who is or was there already is left as they are. An organisation's administrator does so in
    /// their own organisation alone.
    /// </summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> AddMember(AddMember command, CancellationToken ct);

    /// <summary>
    /// Brings a member up to date. An organisation's administrator does so in their own organisation alone; nobody for
    /// themself.
    /// </summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> ChangeMember(ChangeMember command, CancellationToken ct);

    /// <summary>Ends a membership; by whom, as for <see cref="ChangeMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> EndMember(EndMember command, CancellationToken ct);

    /// <summary>Brings the profile up to date; by whom, as for <see cref="ChangeMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> ChangeProfile(ChangeProfile command, CancellationToken ct);

    /// <summary>States the organisation's capacity; by whom, as for <see cref="ChangeMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> StateCapacity(StateCapacity command, CancellationToken ct);

    /// <summary>Everybody who works there, by name; for whom, as for <see cref="ChangeMember"/>. To others there is nothing.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationMembers>> Members(CancellationToken ct);

    /// <summary>The profile, as any partner may read it.</summary>
    [Requires(Permission.ReadDirectory), ReadOnly]
    Task<Outcome<OrganisationProfile>> Profile(CancellationToken ct);

    /// <summary>The member of this id, or who was one.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<Member>> Member(UserId user, CancellationToken ct);

    /// <summary>Whether the organisation has somebody who may be given case material.</summary>
    [Requires(Permission.ReadDirectory), ReadOnly]
    Task<Outcome<Readiness>> Readiness(CancellationToken ct);

    /// <summary>Whether this member may be given case material.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<Readiness>> ReadinessOf(UserId user, CancellationToken ct);

    /// <summary>By when somebody has to say who works there; for whom, as for <see cref="Members"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<AttestationView>> Attestation(CancellationToken ct);

    /// <summary>Says who works there; by whom, as for <see cref="ChangeMember"/>, and nobody says of themself that they left.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationRecorded>> Attest(AttestStaff command, CancellationToken ct);

    /// <summary>A deadline of the organisation has come; nothing happens when it no longer matters.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<OrganisationRecorded>> DeadlineCame(string kind, CancellationToken ct);
    /// <summary>Invites somebody; by whom, as for <see cref="AddMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<InvitationRecorded>> Invite(InviteMember command, CancellationToken ct);

    /// <summary>Gives an invitation a new link; by whom, as for <see cref="AddMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<InvitationRecorded>> RenewInvitation(RenewInvitation command, CancellationToken ct);

    /// <summary>Takes an invitation back; by whom, as for <see cref="AddMember"/>.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<InvitationRecorded>> WithdrawInvitation(WithdrawInvitation command, CancellationToken ct);

    /// <summary>The invitations that wait; for whom, as for <see cref="ChangeMember"/>. To others there is nothing.</summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<OrganisationInvitations>> Invitations(CancellationToken ct);

    /// <summary>What the invitation with this secret is to; absent unless it can be accepted now.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<InvitedTo>> InvitedTo(Guid invitation, string secret, CancellationToken ct);

    /// <summary>
    /// Accepts an invitation: the person becomes a member. Once more by the same person changes nothing; whoever left
    /// before and comes back is a member again.
    /// </summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<OrganisationRecorded>> Accept(AcceptInvitation command, CancellationToken ct);
}
