using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Kernel.Aggregates;

/// <summary>A journal on whose appends a test lays a fault.</summary>
internal sealed class FaultyJournal(IJournal inner, Func<int, IJournal, Append, Task<AppendResult>> append) : IJournal
{
    public int Attempts { get; private set; }

    public static StoreUnavailableException Lost { get; } = new();

    public Task<AppendResult> Append(Append appended) => append(++Attempts, inner, appended);

    public Task<IReadOnlyList<StoredEvent>> Read(string stream, int after, CancellationToken ct) => inner.Read(stream, after, ct);

    public Task<KeptAnswer?> Answered(string stream, CommandId command) => inner.Answered(stream, command);
}
