using Orleans.Concurrency;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

[StatelessWorker]
internal sealed class ErasureGrain(ErasureDesk desk) : Grain, IErasureGrain
{
    public Task<Outcome<ErasureReach>> Reach(CancellationToken ct) => desk.Reach(this.GetPrimaryKeyString(), ct);

    public Task<Outcome<ErasedAnswer>> Erase(ErasePerson command, CancellationToken ct) => desk.Erase(this.GetPrimaryKeyString(), command, ct);
}
