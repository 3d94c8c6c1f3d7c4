using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// Reads the read models for one organisation. Its id is set as the first command of the same batch, which is one
/// implicit transaction, and row-level security refuses the rows of others even where a query forgot to.
/// </summary>
internal sealed class Queries(DataSources database)
{
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<ImmutableArray<T>> Read<T>(
        OrganisationId organisation, string name, Func<NpgsqlDataReader, T> row, CancellationToken ct, params object?[] values)
    {
        try
        {
            await using var connection = await database.Reader.OpenConnectionAsync(ct);
            await using var batch = connection.CreateBatch();
            batch.BatchCommands.Add(As(organisation));
            batch.BatchCommands.Add(Query(name, values));
            await using var reader = await batch.ExecuteReaderAsync(ct);
            await reader.NextResultAsync(ct);
            var rows = ImmutableArray.CreateBuilder<T>();
            while (await reader.ReadAsync(ct))
                rows.Add(row(reader));
            return rows.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    private static NpgsqlBatchCommand As(OrganisationId organisation)
    {
        var command = new NpgsqlBatchCommand("select set_config('partnership.organisation', $1, true)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = organisation.ToString() });
        return command;
    }

    private static NpgsqlBatchCommand Query(string name, object?[] values)
    {
        var command = new NpgsqlBatchCommand(Sql.Text(name));
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }
}
