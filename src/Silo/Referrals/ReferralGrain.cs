using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Referrals;

/// <summary>A referral's draft and its sending.</summary>
internal sealed partial class ReferralGrain(
    AggregateSource aggregates, CallerSeal callers, AccessLog accessLog, DraftDesk desk, MoveFacts gather,
    ReferralViews views)
    : Grain, IReferralGrain
{
    private Aggregate<ReferralState> _referral = null!;

    private ReferralReference Reference => ReferralReference.TryParse(this.GetPrimaryKeyString())!.Value;

    private Caller Caller => callers.Current()!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _referral = aggregates.Of(ReferralState.Definition, this.GetPrimaryKeyString());
        return _referral.Refresh(cancellationToken);
    }

    public async Task<Outcome<ReferralAnswer>> Start(StartReferral command, CancellationToken ct)
    {
        // The form that started it, sent once more after the referral went out, must not leave a second draft.
        await _referral.Refresh(ct);
        return _referral.State.Sent is null ? await desk.Start(Reference, command, Caller, ct) : CommonRefusals.Absent;
    }

    public Task<Outcome<ReferralAnswer>> Save(SaveDraft command, CancellationToken ct) => desk.Save(Reference, command, Caller, ct);

    public Task<Outcome<DraftView>> Draft(CancellationToken ct) => desk.View(Reference, null, Caller, ct);

    public Task<Outcome<DraftView>> Preview(ReferralDraft draft, CancellationToken ct) => desk.View(Reference, draft, Caller, ct);

    public Task<Outcome<ImmutableArray<PossibleRecipient>>> Recipients(CancellationToken ct) => desk.Recipients(Reference, Caller, ct);

    public async Task<Outcome<ReferralAnswer>> Send(SendReferral command, CancellationToken ct)
    {
        var facts = await desk.ToSend(Reference, Caller, ct);
        var sent = await Sent(facts);
        // The append lets no second one to the same partner through; which is the first is looked up when something is refused.
        return sent.Succeeded || facts is null ? sent : await Sent(await desk.BesideOthers(facts, ct));

        Task<Outcome<ReferralAnswer>> Sent(ReferralFacts? facts) =>
            Execute(command.Command, (state, now) => SendingDecisions.Send(state, command, facts, Caller, now));
    }

    // A mark that was reached is not reached again, so a fresh command for each call does no harm.
    public Task<Outcome<ReferralAnswer>> DeadlineCame(string kind, CancellationToken ct) => Execute(
        CommandId.New(), (state, now) => RunningDecisions.DeadlineCame(state, kind, now));

    public Task<Outcome<ReferralAnswer>> ForgetPerson(ForgetPerson command, CancellationToken ct) => Execute(
        command.Command, (state, _) => ForgettingDecisions.Forget(state, command));

    private Task<Outcome<ReferralAnswer>> Execute(CommandId command, Func<ReferralState, DateTimeOffset, Decision> decide) =>
        _referral.Execute(command, decide, (state, _) => new ReferralAnswer(Reference, state.Status, state.MovesMade));
}
