using Orleans.Concurrency;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>What was written of a case before it was opened.</summary>
[StatelessWorker]
internal sealed class StartedCaseGrain(StartedCases started, AccessLog accessLog, TimeProvider time) : Grain, IStartedCaseGrain
{
    private Guid Id => Guid.TryParse(this.GetPrimaryKeyString(), out var id) ? id : Guid.Empty;

    public async Task<Outcome<StartedCase>> Keep(string @sealed, CancellationToken ct) => Found(await started.Keep(Id, @sealed, ct));

    public async Task<Outcome<StartedCase>> Read(CancellationToken ct)
    {
        await accessLog.Listed("started case");
        return Found(await started.Read(Id, ct));
    }

    public async Task<Outcome<StartedCase>> Finish(CaseReference opened, CancellationToken ct) => Found(await started.Finish(Id, opened, ct));

    public async Task<Outcome<StartedCase>> Discard(CancellationToken ct) => Found(await started.Discard(Id, ct));

    public Task<Outcome<CommandId>> Check(OpenCase opening, CancellationToken ct)
    {
        var refusals = CaseDecisions.Check(opening, London.Day(time.GetUtcNow()));
        return Task.FromResult<Outcome<CommandId>>(refusals.IsEmpty ? opening.Command : refusals);
    }

    private static Outcome<StartedCase> Found(StartedCase? row) => row is null ? CommonRefusals.Absent : row;
}
