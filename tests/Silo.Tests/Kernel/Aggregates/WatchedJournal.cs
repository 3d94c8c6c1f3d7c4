using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Kernel.Aggregates;

/// <summary>A journal that counts how often it is asked, and on whose reads a test may lay a hand: it is told which one this is.</summary>
internal sealed class WatchedJournal(
    IJournal inner, Func<int, Func<Task<IReadOnlyList<StoredEvent>>>, Task<IReadOnlyList<StoredEvent>>>? read = null) : IJournal
{
    private int _reads;

    public int Reads => _reads;

    public int Appends { get; private set; }

    public Task<AppendResult> Append(Append append)
    {
        Appends++;
        return inner.Append(append);
    }

    public Task<IReadOnlyList<StoredEvent>> Read(string stream, int after, CancellationToken ct)
    {
        var nth = Interlocked.Increment(ref _reads);
        return read is null ? inner.Read(stream, after, ct) : read(nth, () => inner.Read(stream, after, ct));
    }

    public Task<KeptAnswer?> Answered(string stream, CommandId command) => inner.Answered(stream, command);
}
