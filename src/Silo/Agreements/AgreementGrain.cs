using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Agreements;

internal sealed class AgreementGrain(AggregateSource aggregates, CallerSeal callers, TimeProvider time) : Grain, IAgreementGrain
{
    private Aggregate<AgreementState> _agreement = null!;

    private AgreementId Id => new(Guid.Parse(this.GetPrimaryKeyString()));

    private Caller Caller => callers.Current()!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _agreement = aggregates.Of(AgreementState.Definition, this.GetPrimaryKeyString());
        return _agreement.Refresh(cancellationToken);
    }

    public Task<Outcome<AgreementAnswer>> Draft(DraftAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, today) => AgreementDecisions.Draft(state, command, today));

    public Task<Outcome<AgreementAnswer>> Revise(ReviseAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, today) => AgreementDecisions.Revise(state, command, today));

    public Task<Outcome<AgreementAnswer>> Sign(SignAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, today) => AgreementDecisions.Sign(state, command, Caller.Organisation, today));

    public Task<Outcome<AgreementAnswer>> Join(JoinAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, _) => AgreementDecisions.Join(state, command));

    public Task<Outcome<AgreementAnswer>> Review(ReviewAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, today) => UpkeepDecisions.Review(state, command, today));

    public Task<Outcome<AgreementAnswer>> Suspend(SuspendAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, _) => UpkeepDecisions.Suspend(state, command));

    public Task<Outcome<AgreementAnswer>> Resume(ResumeAgreement command, CancellationToken ct) =>
        Execute(command.Command, (state, _) => UpkeepDecisions.Resume(state, command));

    public Task<Outcome<AgreementAnswer>> SuspendParty(SuspendParty command, CancellationToken ct) =>
        Execute(command.Command, (state, _) => UpkeepDecisions.SuspendParty(state, command, Caller));

    public Task<Outcome<AgreementAnswer>> ResumeParty(ResumeParty command, CancellationToken ct) =>
        Execute(command.Command, (state, _) => UpkeepDecisions.ResumeParty(state, command, Caller));

    public async Task<Outcome<AgreementView>> View(CancellationToken ct)
    {
        await _agreement.Refresh(ct);
        return AgreementViews.Of(Id, _agreement.State, Caller, London.Day(time.GetUtcNow())) is { } view ? view : CommonRefusals.Absent;
    }

    public Task<Outcome<AgreementAnswer>> DeadlineCame(string kind, CancellationToken ct) =>
        Execute(CommandId.New(), (state, today) => UpkeepDecisions.DeadlineCame(state, kind, today));

    private Task<Outcome<AgreementAnswer>> Execute(CommandId command, Func<AgreementState, DateOnly, Decision> decide) => _agreement.Execute(
        command, (state, now) => decide(state, London.Day(now)), (state, _) => new AgreementAnswer(
            Id, state.On(London.Day(time.GetUtcNow())) is AgreementStanding.InForce, state.Newest?.Number ?? 0));
}
