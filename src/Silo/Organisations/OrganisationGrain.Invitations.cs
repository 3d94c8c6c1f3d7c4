using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Organisations;

/// <summary>Who is invited to work there.</summary>
internal sealed partial class OrganisationGrain
{
    public Task<Outcome<InvitationRecorded>> Invite(InviteMember command, CancellationToken ct) => Execute(
        command.Command, command.Command.Value, (state, now) => InvitationDecisions.Invite(state, command, Id, callers.Current()!, now));

    public Task<Outcome<InvitationRecorded>> RenewInvitation(RenewInvitation command, CancellationToken ct) => Execute(
        command.Command, command.Invitation, (state, now) => InvitationDecisions.Renew(state, command, Id, callers.Current()!, now));

    public Task<Outcome<InvitationRecorded>> WithdrawInvitation(WithdrawInvitation command, CancellationToken ct) => Execute(
        command.Command, command.Invitation, (state, _) => InvitationDecisions.Withdraw(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationInvitations>> Invitations(CancellationToken ct) =>
        Read(state => InvitationSight.Waiting(state, Id, callers.Current()!, time.GetUtcNow()), ct);

    public Task<Outcome<InvitedTo>> InvitedTo(Guid invitation, string secret, CancellationToken ct) =>
        Read(state => InvitationSight.To(state, Id, invitation, secret, time.GetUtcNow()), ct);

    public Task<Outcome<OrganisationRecorded>> Accept(AcceptInvitation command, CancellationToken ct) =>
        Execute(command.Command, state => InvitationDecisions.Accept(state, command, time.GetUtcNow()));

    private Task<Outcome<InvitationRecorded>> Execute(CommandId command, Guid invitation, Func<OrganisationState, DateTimeOffset, Decision> decide) =>
        _organisation.Execute(command, decide, (_, _) => new InvitationRecorded(Id, invitation));
}
