using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>Reads streams, those that are asked for at the same moment in one query.</summary>
internal sealed class GroupRead(DataSources database) : IAsyncDisposable
{
    private readonly Gathering<(string Stream, int After), IReadOnlyList<StoredRow>> _gathering = new(group => Rows(database, group));

    /// <summary>The stream's rows after a version, in order.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public Task<IReadOnlyList<StoredRow>> Read(string stream, int after, CancellationToken ct) =>
        // No stream is called what cannot be stored, and asking would fail all who ask beside it.
        StorableText.IsStorable(stream) ? _gathering.Ask((stream, after), ct) : Task.FromResult<IReadOnlyList<StoredRow>>([]);

    public ValueTask DisposeAsync() => _gathering.DisposeAsync();

    private static async Task<IReadOnlyList<IReadOnlyList<StoredRow>>> Rows(DataSources database, IReadOnlyList<(string Stream, int After)> group)
    {
        await using var command = database.Writer.CreateCommand(Sql.Text("read-streams"));
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. group.Select(each => each.Stream)] });
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. group.Select(each => each.After)] });
        List<StoredRow>[] rows = [.. group.Select(_ => new List<StoredRow>())];
        await using var reader = await command.ExecuteReaderAsync(CancellationToken.None);
        while (await reader.ReadAsync(CancellationToken.None))
            rows[reader.GetInt32(10) - 1].Add(StoredRow.Of(reader));
        return rows;
    }
}
