using System.Collections.Immutable;
using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Work;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Work;

[StatelessWorker]
internal sealed class WorkGrain(WorkDesk desk, CallerSeal callers, AccessLog accessLog) : Grain, IWorkGrain
{
    private Caller Caller => callers.Current()!;

    public async Task<Outcome<WorkList>> List(WorkQuery query, CancellationToken ct)
    {
        if (Refused(query) is { IsEmpty: false } refusals)
            return refusals;
        await accessLog.Listed("work");
        return await desk.Read(Caller, query, ct);
    }

    public async Task<Outcome<WorkList>> Refresh(WorkQuery query, CancellationToken ct) =>
        Refused(query) is { IsEmpty: false } refusals ? refusals : await desk.Read(Caller, query, ct);

    // A number on every page, and no record of anybody: it is not entered in the access log.
    public async Task<Outcome<int>> AlertCount(CancellationToken ct) => await desk.Alerts(Caller, ct);

    private static ImmutableArray<Refusal> Refused(WorkQuery query) => new FieldChecks()
        .Choice(nameof(query.Of), (WorkOf?)query.Of).Choice(nameof(query.Part), (WorkPart?)query.Part).Refusals;
}
