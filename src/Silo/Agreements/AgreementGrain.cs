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

    public Task<Outcome<AgreementView>> Draft(DraftAgreement command, CancellationToken ct) =>
        _agreement.Execute(command.Command, (state, _) => AgreementDecisions.Draft(state, command), (state, _) => View(state));

    public Task<Outcome<AgreementView>> Sign(SignAgreement command, CancellationToken ct) =>
        _agreement.Execute(command.Command, (state, _) => AgreementDecisions.Sign(state, command), (state, _) => View(state));

    public Task<Outcome<AgreementView>> Join(JoinAgreement command, CancellationToken ct) =>
        _agreement.Execute(command.Command, (state, _) => AgreementDecisions.Join(state, command), (state, _) => View(state));

    public async Task<Outcome<AgreementView>> View(CancellationToken ct)
    {
        await _agreement.Refresh(ct);
        return _agreement.State.IsDrafted ? View(_agreement.State) : CommonRefusals.Absent;
    }

    private AgreementView View(AgreementState state) => new(
        new AgreementId(Guid.Parse(this.GetPrimaryKeyString())), state.Title, state.Parties, state.Signed,
        state.Purposes, state.Categories, state.ReviewBy,
        state.InForceOn(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
}
