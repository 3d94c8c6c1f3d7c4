using System.Threading.Channels;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Gathers the appends that wait at the same moment, of any streams, into groups, which two writers commit. Nobody waits
/// for a group to fill: a writer takes what is there.
/// </summary>
internal sealed class GroupCommit(GroupWriter writer) : IAsyncDisposable
{
    private const int Writers = 2;
    private const int Largest = 256;

    private readonly Channel<WaitingAppend> _queue = Channel.CreateUnbounded<WaitingAppend>();
    private readonly Lock _starting = new();
    private Task? _writing;

    /// <summary>Commits it with others, whatever becomes of who asked.</summary>
    public Task<AppendResult> Commit(WaitingAppend waiting)
    {
        if (_writing is null)
            Start();
        return _queue.Writer.TryWrite(waiting) ? waiting.Result : throw new ObjectDisposedException(nameof(GroupCommit));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_writing is { } writing)
            await writing;
    }

    // The writers serve everybody, so they carry nothing of whoever came first.
    private void Start()
    {
        lock (_starting)
        {
            using (ExecutionContext.SuppressFlow())
                _writing ??= Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteAll)));
        }
    }

    private async Task WriteAll()
    {
        var later = new Queue<WaitingAppend>();
        while (later.Count > 0 || await _queue.Reader.WaitToReadAsync())
            await writer.Write(Next(later));
    }

    // Of each stream one: what was decided upon the state after another cannot be committed beside it.
    private List<WaitingAppend> Next(Queue<WaitingAppend> later)
    {
        var group = new List<WaitingAppend>();
        var streams = new HashSet<string>(StringComparer.Ordinal);
        for (var waiting = later.Count; waiting > 0; waiting--)
            Take(later.Dequeue());
        while (group.Count < Largest && _queue.Reader.TryRead(out var next))
            Take(next);
        return group;

        void Take(WaitingAppend next)
        {
            if (group.Count < Largest && streams.Add(next.Append.Stream))
                group.Add(next);
            else
                later.Enqueue(next);
        }
    }
}
