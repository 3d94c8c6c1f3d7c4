using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Deadlines;

/// <summary>A deadline that has come.</summary>
internal sealed record DueDeadline(string Stream, string Kind);

/// <summary>The rows of deadlines.</summary>
internal sealed class DeadlineTable(DataSources database)
{
    /// <summary>
    /// Takes up to 100 deadlines that have come, the longest overdue first, for a minute. Any number of processes may
    /// ask: none gets what another holds.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<ImmutableArray<DueDeadline>> Claim(DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text("claim-deadlines"));
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
            await using var reader = await command.ExecuteReaderAsync(ct);
            var due = ImmutableArray.CreateBuilder<DueDeadline>();
            while (await reader.ReadAsync(ct))
                due.Add(new DueDeadline(reader.GetString(0), reader.GetString(1)));
            return due.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
