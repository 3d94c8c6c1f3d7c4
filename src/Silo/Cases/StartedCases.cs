using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>
/// Started cases are rows, not history: each its author's own, overwritten by each save and deleted seven days after the
/// last.
/// </summary>
internal sealed class StartedCases(DataSources database, CallerSeal callers, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public Task<ImmutableArray<StartedCase>> Ours(CancellationToken ct) => Rows("list-started-cases", ct, time.GetUtcNow());

    public Task<StartedCase?> Keep(Guid id, string @sealed, CancellationToken ct) =>
        One("keep-started-case", ct, id, @sealed, time.GetUtcNow(), time.GetUtcNow() + Kept);

    public Task<StartedCase?> Read(Guid id, CancellationToken ct) => One("read-started-case", ct, id, time.GetUtcNow());

    public Task<StartedCase?> Finish(Guid id, CaseReference opened, CancellationToken ct) =>
        One("finish-started-case", ct, id, opened.Number);

    public Task<StartedCase?> Discard(Guid id, CancellationToken ct) => One("discard-started-case", ct, id);

    private async Task<StartedCase?> One(string name, CancellationToken ct, params object[] values) =>
        (await Rows(name, ct, values)).FirstOrDefault();

    // Whose they are always comes first.
    private async Task<ImmutableArray<StartedCase>> Rows(string name, CancellationToken ct, params object[] values)
    {
        var caller = callers.Current()!;
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text(name));
            foreach (var value in values.Prepend(caller.Organisation.Value).Prepend(caller.User.Value))
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await using var reader = await command.ExecuteReaderAsync(ct);
            var rows = ImmutableArray.CreateBuilder<StartedCase>();
            while (await reader.ReadAsync(ct))
                rows.Add(Row(reader));
            return rows.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    private static StartedCase Row(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3),
        row.IsDBNull(4) ? null : new CaseReference(row.GetInt32(4)));
}
