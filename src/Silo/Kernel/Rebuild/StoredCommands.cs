using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>What one command did; the position is that of its first event.</summary>
internal sealed record StoredCommand(string Stream, long Position, ImmutableArray<IEvent> Events);

/// <summary>The journal as commands, stream by stream. One command at a time is in memory.</summary>
internal sealed class StoredCommands(DataSources database)
{
    /// <summary>
    /// Of each stream that grew after one position and until another all commands until then, from its first: what follows
    /// from the later ones follows from the state before.
    /// </summary>
    public async IAsyncEnumerable<StoredCommand> Read(long after, long until, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = database.Writer.CreateCommand(Sql.Text("read-commands"));
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = until });
        await using var row = await command.ExecuteReaderAsync(ct);
        StoredCommand? read = null;
        while (await row.ReadAsync(ct))
        {
            var (stream, @event) = (row.GetString(0), EventTypes.Read(row.GetString(2), row.GetInt32(3), row.GetString(4)));
            if (read?.Stream == stream && !row.GetBoolean(5))
            {
                read = read with { Events = read.Events.Add(@event) };
                continue;
            }

            if (read is not null)
                yield return read;
            read = new StoredCommand(stream, row.GetInt64(1), [@event]);
        }

        if (read is not null)
            yield return read;
    }
}
