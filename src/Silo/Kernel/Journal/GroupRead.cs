using System.Threading.Channels;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Gathers the reads of streams that wait at the same moment into one query. Nobody waits for a group to fill, and each
/// query begins after all that it answers were asked, so that nobody is told of a moment before they asked.
/// </summary>
internal sealed class GroupRead(DataSources database) : IAsyncDisposable
{
    private const int Readers = 2;
    private const int Largest = 64;

    private readonly Channel<WaitingRead> _queue = Channel.CreateUnbounded<WaitingRead>();
    private readonly Lock _starting = new();
    private Task? _reading;

    /// <summary>The stream's rows after a version, in order.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public Task<IReadOnlyList<StoredRow>> Read(string stream, int after, CancellationToken ct)
    {
        // No stream is so called, and asking would fail all who ask beside it.
        if (!StorableText.IsStorable(stream))
            return Task.FromResult<IReadOnlyList<StoredRow>>([]);
        if (_reading is null)
            Start();
        var waiting = new WaitingRead(stream, after);
        return _queue.Writer.TryWrite(waiting) ? waiting.Result.WaitAsync(ct) : throw new ObjectDisposedException(nameof(GroupRead));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_reading is { } reading)
            await reading;
    }

    // The readers serve everybody, so they carry nothing of whoever came first.
    private void Start()
    {
        lock (_starting)
        {
            using (ExecutionContext.SuppressFlow())
                _reading ??= Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(ReadAll)));
        }
    }

    private async Task ReadAll()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            var group = new List<WaitingRead>();
            while (group.Count < Largest && _queue.Reader.TryRead(out var next))
                group.Add(next);
            if (group.Count > 0)
                await Answer(group);
        }
    }

    private async Task Answer(IReadOnlyList<WaitingRead> group)
    {
        try
        {
            var rows = await Rows(group);
            for (var at = 0; at < group.Count; at++)
                group[at].Ends(rows[at]);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            foreach (var each in group)
                each.Fails(new StoreUnavailableException());
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them is to blame. Alone, each meets its own end.
            foreach (var each in group)
                await Answer([each]);
        }
        catch (Exception e)
        {
            group[0].Fails(e);
        }
    }

    private async Task<List<StoredRow>[]> Rows(IReadOnlyList<WaitingRead> group)
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
