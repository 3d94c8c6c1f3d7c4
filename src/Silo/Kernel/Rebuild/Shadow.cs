using System.Collections.Immutable;
using System.Data;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>
/// The derived tables once more, empty at first, beside those that are read. They last as long as their connection, and stand
/// before the others on it, so that the statements of the read models fill them: nothing of them is left behind, whatever
/// becomes of the process.
/// </summary>
internal sealed class Shadow(NpgsqlConnection connection) : IAsyncDisposable
{
    private ImmutableArray<ShadowTable> _tables = [];

    public async Task Make(CancellationToken ct)
    {
        await Execute(Sql.Text("begin-shadow"), ct);
        await using var command = new NpgsqlCommand(Sql.Text("shadow-statements"), connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. DerivedTables.All] });
        var tables = ImmutableArray.CreateBuilder<ShadowTable>();
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            while (await row.ReadAsync(ct))
                tables.Add(ShadowTable.Read(row));
        }

        _tables = tables.DrainToImmutable();
        foreach (var table in _tables)
            await Execute(table.Make, ct);
    }

    /// <summary>Writes rows in the order of the waves.</summary>
    public async Task Write(IReadOnlyList<IReadOnlyList<ReadModelRow>> waves, CancellationToken ct)
    {
        await using var batch = connection.CreateBatch();
        foreach (var written in waves.SelectMany(AppendBatch.ReadModels))
            batch.BatchCommands.Add(written);
        if (batch.BatchCommands.Count > 0)
            await batch.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Brings the tables that are read to what stands here, row by row, in one transaction; says what differed.</summary>
    public async Task<ImmutableArray<RebuiltTable>> Mend(CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var rebuilt = ImmutableArray.CreateBuilder<RebuiltTable>();
        foreach (var table in _tables)
            rebuilt.Add(await Mend(table, ct));
        await transaction.CommitAsync(ct);
        return rebuilt.DrainToImmutable();
    }

    /// <summary>The connection goes back to others as it was, without the tables and without a lock; one that broke has neither.</summary>
    public async ValueTask DisposeAsync()
    {
        if (connection.State is ConnectionState.Open)
            await Execute(Sql.Text("end-shadow"), CancellationToken.None);
    }

    private async Task<RebuiltTable> Mend(ShadowTable table, CancellationToken ct)
    {
        await Execute(table.Analyze, ct);
        await Execute(table.Compare, ct);
        await using var count = new NpgsqlCommand(table.Count, connection) { CommandTimeout = 0 };
        RebuiltTable found;
        await using (var row = await count.ExecuteReaderAsync(ct))
        {
            await row.ReadAsync(ct);
            found = new RebuiltTable(table.Name, row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
        }

        if (found.Differed > 0)
        {
            await Execute(table.Delete, ct);
            await Execute(table.Insert, ct);
        }

        return found;
    }

    private async Task Execute(string statement, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}

/// <summary>The statements for one of the tables.</summary>
internal sealed record ShadowTable(
    string Name, string Make, string Analyze, string Compare, string Count, string Delete, string Insert)
{
    public static ShadowTable Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6));
}
