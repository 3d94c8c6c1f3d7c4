using System.Collections.Immutable;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>The journal as its owner reads and rewrites it, which nobody else may.</summary>
internal sealed class EarlierJournal(NpgsqlConnection owner)
{
    /// <summary>Whether everything was sealed before.</summary>
    public async Task<bool> IsSealed(CancellationToken ct) => await Scalar("is-earlier-sealed", ct) is true;

    public Task MarkSealed(CancellationToken ct) => Scalar("mark-earlier-sealed", ct);

    /// <summary>The streams of a category, by name.</summary>
    public async Task<string[]> Streams(string category, CancellationToken ct) =>
        (string[])(await Scalar("list-streams", ct, category + "/"))!;

    public async Task<ImmutableArray<EarlierRow>> Read(string stream, CancellationToken ct)
    {
        await using var command = Command("read-chained-stream", stream);
        await using var row = await command.ExecuteReaderAsync(ct);
        var rows = ImmutableArray.CreateBuilder<EarlierRow>();
        while (await row.ReadAsync(ct))
            rows.Add(EarlierRow.Of(row));
        return rows.ToImmutable();
    }

    /// <summary>Puts the rows in the place of those that were, with the keys under which they are sealed; all or nothing.</summary>
    public async Task Write(ImmutableArray<EarlierRow> rows, ImmutableArray<PersonKeyRow> made, CancellationToken ct)
    {
        await using var batch = owner.CreateBatch();
        foreach (var written in AppendBatch.ReadModels(made))
            batch.BatchCommands.Add(written);
        var reseal = new NpgsqlBatchCommand(Sql.Text("reseal-journal"));
        foreach (var column in new object[]
        {
            rows.Select(row => row.Stored.Stream).ToArray(), rows.Select(row => row.Stored.Version).ToArray(),
            rows.Select(row => row.Stored.TypeVersion).ToArray(), rows.Select(row => row.Stored.Data).ToArray(),
            rows.Select(row => row.PreviousHash).ToArray(), rows.Select(row => row.Hash).ToArray(),
        })
            reseal.Parameters.Add(new NpgsqlParameter { Value = column });
        batch.BatchCommands.Add(reseal);
        await batch.ExecuteNonQueryAsync(ct);
    }

    private async Task<object?> Scalar(string name, CancellationToken ct, params object[] values)
    {
        await using var command = Command(name, values);
        return await command.ExecuteScalarAsync(ct);
    }

    private NpgsqlCommand Command(string name, params object[] values)
    {
        var command = new NpgsqlCommand(Sql.Text(name), owner);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
