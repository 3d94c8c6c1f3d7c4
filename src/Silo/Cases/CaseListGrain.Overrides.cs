using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>The overrides of the caller's organisation: to decide on, and in force.</summary>
internal sealed partial class CaseListGrain
{
    public async Task<Outcome<ImmutableArray<UndecidedOverride>>> OverridesToDecide(CancellationToken ct)
    {
        await accessLog.Listed("overrides");
        return await UndecidedOverrides.Read(queries, Reader, ct);
    }

    public Task<Outcome<int>> OverridesToDecideCount(CancellationToken ct) =>
        UndecidedOverrides.Count(queries, Reader, ct);

    public async Task<Outcome<ImmutableArray<OverrideInForce>>> OverridesToAudit(CancellationToken ct)
    {
        await accessLog.Listed("overrides in force");
        return await DecidedOverrides.Read(queries, Reader, inFull: true, ct);
    }

    public Task<Outcome<int>> OverridesToAuditCount(CancellationToken ct) =>
        DecidedOverrides.CountDue(queries, Reader, London.Day(time.GetUtcNow()), ct);

    public async Task<Outcome<ImmutableArray<OverrideInForce>>> OverridesInForce(CancellationToken ct)
    {
        await accessLog.Listed("overrides in force");
        return await DecidedOverrides.Read(queries, Reader, inFull: false, ct);
    }
}
