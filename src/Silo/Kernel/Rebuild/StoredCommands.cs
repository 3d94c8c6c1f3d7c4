using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>What one command did; the position is that of its first event.</summary>
internal sealed record StoredCommand(string Stream, long Position, ImmutableArray<IEvent> Events);

/// <summary>The journal as commands, stream by stream. A few hundred events at a time are in memory.</summary>
internal sealed class StoredCommands(DataSources database, PersonKeys people)
{
    private const int OpenedAtOnce = 500;

    private readonly record struct Row(string Stream, long Position, string Type, int Version, string Data, bool Begins);

    /// <summary>
    /// Of each stream that grew after one position and until another all commands until then, from its first: what follows
    /// from the later ones follows from the state before.
    /// </summary>
    public async IAsyncEnumerable<StoredCommand> Read(long after, long until, [EnumeratorCancellation] CancellationToken ct)
    {
        StoredCommand? read = null;
        await foreach (var rows in Rows(after, until, ct).Chunk(OpenedAtOnce).WithCancellation(ct))
        {
            var sealing = await people.Reading(rows.Select(row => row.Data), ct);
            foreach (var row in rows)
            {
                var @event = EventTypes.Read(row.Type, row.Version, row.Data, sealing);
                if (read?.Stream == row.Stream && !row.Begins)
                {
                    read = read with { Events = read.Events.Add(@event) };
                    continue;
                }

                if (read is not null)
                    yield return read;
                read = new StoredCommand(row.Stream, row.Position, [@event]);
            }
        }

        if (read is not null)
            yield return read;
    }

    private async IAsyncEnumerable<Row> Rows(long after, long until, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = database.Writer.CreateCommand(Sql.Text("read-commands"));
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = until });
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            yield return new Row(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetBoolean(5));
    }
}
