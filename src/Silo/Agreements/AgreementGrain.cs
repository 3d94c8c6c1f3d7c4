using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Agreements;

internal sealed class AgreementGrain(AggregateSource aggregates, TimeProvider time) : Grain, IAgreementGrain
{
    private Aggregate<AgreementState> agreement = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        agreement = aggregates.Of(AgreementState.Definition, this.GetPrimaryKeyString());
        return agreement.Refresh(cancellationToken);
    }

    public Task<Outcome<AgreementView>> Draft(DraftAgreement command, CancellationToken ct) =>
        agreement.Execute(command.Command, (state, _) => AgreementDecisions.Draft(state, command), (state, _) => View(state));

    public Task<Outcome<AgreementView>> Sign(SignAgreement command, CancellationToken ct) =>
        agreement.Execute(command.Command, (state, _) => AgreementDecisions.Sign(state, command), (state, _) => View(state));

    public Task<Outcome<AgreementView>> Join(JoinAgreement command, CancellationToken ct) =>
        agreement.Execute(command.Command, (state, _) => AgreementDecisions.Join(state, command), (state, _) => View(state));

    public async Task<Outcome<AgreementView>> View(CancellationToken ct)
    {
        await agreement.Refresh(ct);
        return agreement.State.IsDrafted ? View(agreement.State) : CommonRefusals.Absent;
    }

    private AgreementView View(AgreementState state) => new(
        new AgreementId(Guid.Parse(this.GetPrimaryKeyString())), state.Title, state.Parties, state.Signed,
        state.Purposes, state.Categories, state.ReviewBy,
        state.InForceOn(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
}
