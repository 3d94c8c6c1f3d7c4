using System.Collections.Immutable;
using Npgsql;
using Orleans.Concurrency;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.References;

namespace Partnership.Silo.Cases;

[StatelessWorker]
internal sealed partial class CaseListGrain(
    Queries queries, Numbers numbers, StartedCases started, CallerSeal callers, AccessLog accessLog, TimeProvider time)
    : Grain, ICaseListGrain
{
    private const int PageSize = 25;

    private ReaderScope Reader => ReaderScope.Of(callers.Current()!);

    public async Task<Outcome<CaseReference>> Reserve(CommandId command, CancellationToken ct) =>
        new CaseReference(await numbers.ReserveCase(command));

    public async Task<Outcome<CasePage>> Ours(CaseReference? after, CancellationToken ct)
    {
        await accessLog.Listed("cases");
        var reader = Reader;
        var lines = await queries.Read(
            reader, "list-our-cases", Line, ct, reader.Organisation.Value, after?.Number ?? int.MaxValue, reader.Person.Value);
        return lines.Length > PageSize
            ? new CasePage([.. lines.Take(PageSize)], lines[PageSize - 1].Reference)
            : new CasePage(lines, null);
    }

    public async Task<Outcome<ImmutableArray<StartedCase>>> Started(CancellationToken ct)
    {
        await accessLog.Listed("started cases");
        return await started.Ours(ct);
    }

    private static CaseLine Line(NpgsqlDataReader row) => new(
        new CaseReference(row.GetInt32(0)), row.GetString(1), row.GetString(2),
        Enum.Parse<RiskLevel>(row.GetString(3)), row.GetFieldValue<DateTimeOffset>(4));
}
