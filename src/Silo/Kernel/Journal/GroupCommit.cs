using System.Threading.Channels;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Gathers what waits at the same moment, appends of any streams and what was read, into groups, which two writers
/// commit. Nobody waits for a group to fill: a writer takes what is there.
/// </summary>
internal sealed class GroupCommit(GroupWriter one, GroupWriter other) : ICommitReadings, IAsyncDisposable
{
    private const int Largest = 256;

    // Two small groups at once cost more than one of their sum: only of what is many both take.
    private const int Many = 64;

    // For one that takes longer than a commit does, because somebody else holds what it needs, nobody waits.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly Channel<Waiting> _queue = Channel.CreateUnbounded<Waiting>();
    private readonly SemaphoreSlim _few = new(1, 1);
    private readonly Lock _starting = new();
    private Task? _writing;

    /// <summary>Commits it with others, whatever becomes of who asked.</summary>
    public Task<AppendResult> Commit(WaitingAppend waiting)
    {
        Put(waiting);
        return waiting.Result;
    }

    public Task Commit(WaitingReading waiting)
    {
        Put(waiting);
        return waiting.Recorded;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_writing is { } writing)
            await writing;
        _few.Dispose();
    }

    private void Put(Waiting waiting)
    {
        if (_writing is null)
            Start();
        if (!_queue.Writer.TryWrite(waiting))
            throw new ObjectDisposedException(nameof(GroupCommit));
    }

    // The writers serve everybody, so they carry nothing of whoever came first.
    private void Start()
    {
        lock (_starting)
        {
            using (ExecutionContext.SuppressFlow())
                _writing ??= Task.WhenAll(Task.Run(() => WriteAll(one)), Task.Run(() => WriteAll(other)));
        }
    }

    private async Task WriteAll(GroupWriter writer)
    {
        var later = new Queue<Waiting>();
        while (later.Count > 0 || await _queue.Reader.WaitToReadAsync())
        {
            var turn = _queue.Reader.Count < Many && await _few.WaitAsync(Patience);
            await writer.Write(WaitingGroup.Of(Next(later)));
            if (turn)
                _few.Release();
        }
    }

    // Of each stream one: what was decided upon the state after another cannot be committed beside it.
    private List<Waiting> Next(Queue<Waiting> later)
    {
        var group = new List<Waiting>();
        var streams = new HashSet<string>(StringComparer.Ordinal);
        for (var waiting = later.Count; waiting > 0; waiting--)
            Take(later.Dequeue());
        while (group.Count < Largest && _queue.Reader.TryRead(out var next))
            Take(next);
        return group;

        void Take(Waiting next)
        {
            if (group.Count < Largest && (next is not WaitingAppend append || streams.Add(append.Append.Stream)))
                group.Add(next);
            else
                later.Enqueue(next);
        }
    }
}
