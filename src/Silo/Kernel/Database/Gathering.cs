using System.Threading.Channels;
using Npgsql;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// Gathers what is asked at the same moment into one query, which answers each in the order given. Nobody waits for a group
/// to fill, and each query begins after all that it answers were asked, so that nobody is told of a moment before they asked.
/// </summary>
internal sealed class Gathering<TAsked, TAnswer>(Func<IReadOnlyList<TAsked>, Task<IReadOnlyList<TAnswer>>> query) : IAsyncDisposable
{
    private const int Readers = 2;
    private const int Largest = 64;

    // Two small groups at once cost more than one of their sum: only of what is many both take.
    private const int Many = 16;

    // For one that takes longer than a query does nobody waits.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly Channel<Waiting> _queue = Channel.CreateUnbounded<Waiting>();
    private readonly SemaphoreSlim _few = new(1, 1);
    private readonly Lock _starting = new();
    private Task? _reading;

    private sealed record Waiting(TAsked Asked, TaskCompletionSource<TAnswer> End);

    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public Task<TAnswer> Ask(TAsked asked, CancellationToken ct)
    {
        if (_reading is null)
            Start();
        var waiting = new Waiting(asked, new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously));
        return _queue.Writer.TryWrite(waiting) ? waiting.End.Task.WaitAsync(ct) : throw new ObjectDisposedException(nameof(Gathering<,>));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_reading is { } reading)
            await reading;
        _few.Dispose();
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
            var turn = _queue.Reader.Count < Many && await _few.WaitAsync(Patience);
            var group = new List<Waiting>();
            while (group.Count < Largest && _queue.Reader.TryRead(out var next))
                group.Add(next);
            if (group.Count > 0)
                await Answer(group);
            if (turn)
                _few.Release();
        }
    }

    private async Task Answer(List<Waiting> group)
    {
        try
        {
            var answers = await query([.. group.Select(each => each.Asked)]);
            for (var at = 0; at < group.Count; at++)
                group[at].End.TrySetResult(answers[at]);
        }
        catch (Exception e) when (e is StoreUnavailableException or NpgsqlException { IsOutage: true })
        {
            foreach (var each in group)
                each.End.TrySetException(new StoreUnavailableException());
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them is to blame. Alone, each meets its own end.
            foreach (var each in group)
                await Answer([each]);
        }
        catch (Exception e)
        {
            group[0].End.TrySetException(e);
        }
    }
}
