using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>Fills the shadow from the journal, up to one position after another.</summary>
internal sealed class ShadowReplay(Shadow shadow, StoredCommands commands, IReadOnlyDictionary<string, IReplayed> replayed)
{
    private const int RowsAtOnce = 5000;

    private readonly RowFates _rows = new();
    private readonly SortedList<(long Position, int Row), ReadModelRow> _ofSeveralStreams = [];
    private long _reached;

    /// <summary>How many commands it went through.</summary>
    public long Commands { get; private set; }

    /// <summary>Takes what was appended until this position, which is settled; says how many commands that were.</summary>
    public async Task<long> Until(long position, CancellationToken ct)
    {
        var (taken, stream, replay) = (0L, "", (IReplay?)null);
        await foreach (var command in commands.Read(_reached, position, ct))
        {
            if (replay is null || command.Stream != stream)
            {
                // Between streams alone: how a stream's rows stand on the way may clash with how another's stand in the end.
                if (_rows.Count >= RowsAtOnce)
                    await shadow.Write(_rows.Drain(), ct);
                (stream, replay) = (command.Stream, Begin(command.Stream));
            }

            var rows = replay.Next(command.Events);
            if (command.Position <= _reached)
                continue;
            taken++;
            foreach (var row in rows.Where(row => DerivedTables.All.Contains(row.Model.Table)))
                Take(row, command.Position);
        }

        foreach (var row in _ofSeveralStreams.Values)
            _rows.Take(row);
        _ofSeveralStreams.Clear();
        await shadow.Write(_rows.Drain(), ct);
        (_reached, Commands) = (position, Commands + taken);
        return taken;
    }

    private void Take(ReadModelRow row, long position)
    {
        if (DerivedTables.OfSeveralStreams.Contains(row.Model.Table))
            _ofSeveralStreams.Add((position, _ofSeveralStreams.Count), row);
        else
            _rows.Take(row);
    }

    private IReplay Begin(string stream)
    {
        var slash = stream.IndexOf('/', StringComparison.Ordinal);
        return replayed[stream[..slash]].Begin(stream[(slash + 1)..]);
    }
}
