using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// Reads the read models for one reader. Organisation and person are set as the first command of the same batch, which
/// is one implicit transaction, and row-level security refuses what is out of their sight even where a query forgot to.
/// </summary>
internal sealed class Queries(DataSources database)
{
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<ImmutableArray<T>> Read<T>(
        ReaderScope reader, string name, Func<NpgsqlDataReader, T> row, CancellationToken ct, params object?[] values)
    {
        try
        {
            await using var connection = await database.Reader.OpenConnectionAsync(ct);
            await using var batch = connection.CreateBatch();
            batch.BatchCommands.Add(As(reader));
            batch.BatchCommands.Add(Query(name, values));
            await using var result = await batch.ExecuteReaderAsync(ct);
            await result.NextResultAsync(ct);
            var rows = ImmutableArray.CreateBuilder<T>();
            while (await result.ReadAsync(ct))
                rows.Add(row(result));
            return rows.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    private static NpgsqlBatchCommand As(ReaderScope reader)
    {
        var command = new NpgsqlBatchCommand(
            "select set_config('partnership.organisation', $1, true), set_config('partnership.person', $2, true)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = reader.Organisation.ToString() });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = reader.Person.ToString() });
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
