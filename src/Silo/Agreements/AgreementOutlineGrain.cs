using Orleans.Concurrency;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Agreements;

[StatelessWorker]
internal sealed class AgreementOutlineGrain(OutlineDesk desk) : Grain, IAgreementOutlineGrain
{
    private AgreementId Id => new(Guid.Parse(this.GetPrimaryKeyString()));

    public Task<Outcome<OutlineAnswer>> Start(StartOutline command, CancellationToken ct) => desk.Start(Id, command, ct);

    public Task<Outcome<OutlineAnswer>> Save(SaveOutline command, CancellationToken ct) => desk.Save(Id, command, ct);

    public Task<Outcome<AgreementAnswer>> Finish(FinishOutline command, CancellationToken ct) => desk.Finish(Id, command, ct);

    public Task<Outcome<OutlineAnswer>> Discard(DiscardOutline command, CancellationToken ct) => desk.Discard(Id, command, ct);

    public Task<Outcome<AgreementOutlineView>> View(CancellationToken ct) => desk.View(Id, ct);
}
