using Orleans.Concurrency;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Changes;

[StatelessWorker]
internal sealed class ChangeFeedGrain(ChangeFeed feed) : Grain, IChangeFeedGrain
{
    public async Task<Outcome<long>> After(long mark, CancellationToken ct) => await feed.After(mark, ct);
}
