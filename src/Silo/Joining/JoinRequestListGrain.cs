using System.Collections.Immutable;
using Orleans.Concurrency;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Joining;

[StatelessWorker]
internal sealed class JoinRequestListGrain(JoinRequests requests, AccessLog accessLog) : Grain, IJoinRequestListGrain
{
    public async Task<Outcome<ImmutableArray<JoinRequestLine>>> All(CancellationToken ct)
    {
        await accessLog.Listed("join requests");
        return await requests.All(ct);
    }

    public async Task<Outcome<int>> WaitingCount(CancellationToken ct) => await requests.Waiting(ct);
}
