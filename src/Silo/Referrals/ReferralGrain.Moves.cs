using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Referrals;

/// <summary>The moves of a referral that has been sent: each is decided on the state as it is and by whoever calls.</summary>
internal sealed partial class ReferralGrain
{
    public async Task<Outcome<ReferralAnswer>> Accept(AcceptReferral command, CancellationToken ct)
    {
        var isStopped = await gather.IsStopped(_referral.State, Caller, ct);
        return await Move(command.Command, command.SeenVersion, (state, mover) => AnsweringDecisions.Accept(state, isStopped, mover));
    }

    public Task<Outcome<ReferralAnswer>> Decline(DeclineReferral command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => AnsweringDecisions.Decline(state, command, mover));

    public Task<Outcome<ReferralAnswer>> Ask(AskQuestion command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => AnsweringDecisions.Ask(state, command, mover));

    public Task<Outcome<ReferralAnswer>> Reply(ReplyToQuestion command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => AnsweringDecisions.Reply(state, command, mover));

    public Task<Outcome<ReferralAnswer>> Withdraw(WithdrawReferral command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => AnsweringDecisions.Withdraw(state, command, mover));

    public Task<Outcome<ReferralAnswer>> RecordFirstContact(RecordFirstContact command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => RunningDecisions.RecordFirstContact(state, command, mover));

    public Task<Outcome<ReferralAnswer>> Complete(CompleteReferral command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => RunningDecisions.Complete(state, command, mover));

    public Task<Outcome<ReferralAnswer>> End(EndReferral command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => RunningDecisions.End(state, command, mover));

    public async Task<Outcome<ReferralAnswer>> Recall(RecallReferral command, CancellationToken ct)
    {
        var opened = await gather.Opened(Reference, Caller, ct);
        return await Move(command.Command, command.SeenVersion, (state, mover) => RunningDecisions.Recall(state, command, opened, mover));
    }

    public Task<Outcome<ReferralAnswer>> ConfirmDestruction(ConfirmDestruction command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, (state, mover) => RunningDecisions.ConfirmDestruction(state, command, mover));

    private async Task<Outcome<ReferralAnswer>> Move(CommandId command, int seen, Func<ReferralState, Mover, Decision> decide)
    {
        await _referral.Refresh(CancellationToken.None);
        return await gather.IsInSight(_referral.State, Caller, CancellationToken.None)
            ? await Execute(command, (state, now) => decide(state, new Mover(Caller, seen, state.MovesMade, now)))
            : CommonRefusals.Absent;
    }
}
