using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Agreements;

internal sealed class AgreementGrain(AggregateSource aggregates, TimeProvider time) : Grain, IAgreementGrain
{
    private Aggregate<AgreementState> _agreement = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _agreement = aggregates.Of(AgreementState.Definition, this.GetPrimaryKeyString());
        return _agreement.Refresh(cancellationToken);
    }

    public Task<Outcome<AgreementAnswer>> Draft(DraftAgreement command, CancellationToken ct) =>
        Execute(command.Command, state => AgreementDecisions.Draft(state, command));

    public Task<Outcome<AgreementAnswer>> Sign(SignAgreement command, CancellationToken ct) =>
        Execute(command.Command, state => AgreementDecisions.Sign(state, command));

    public Task<Outcome<AgreementAnswer>> Join(JoinAgreement command, CancellationToken ct) =>
        Execute(command.Command, state => AgreementDecisions.Join(state, command));

    public async Task<Outcome<AgreementView>> View(CancellationToken ct)
    {
        await _agreement.Refresh(ct);
        return _agreement.State.IsDrafted ? View(_agreement.State) : CommonRefusals.Absent;
    }

    private Task<Outcome<AgreementAnswer>> Execute(CommandId command, Func<AgreementState, Decision> decide) => _agreement.Execute(
        command, (state, _) => decide(state), (state, _) => new AgreementAnswer(Id, state.InForceOn(Today)));

    private AgreementId Id => new(Guid.Parse(this.GetPrimaryKeyString()));

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private AgreementView View(AgreementState state) => new(
        Id, state.Title, 1, state.Parties, state.Signed, state.Terms, state.ReviewBy, state.ExpiresOn,
        state.InForceOn(Today) ? AgreementStanding.InForce : AgreementStanding.Unsigned, []);
}
