using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>An append with its rows, until it is known what came of it.</summary>
internal sealed class WaitingAppend(Append append, ImmutableArray<JournalRow> rows, ImmutableArray<Guid> relied = default) : Waiting
{
    private readonly TaskCompletionSource<AppendResult> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Append Append { get; } = append;

    public ImmutableArray<JournalRow> Rows { get; } = rows;

    /// <summary>The keys under which something of it was sealed and which it did not make itself.</summary>
    public ImmutableArray<Guid> Relied { get; } = relied.OrEmpty();

    public Task<AppendResult> Result => _end.Task;

    public void Committed() =>
        Ends(new AppendResult.Appended(new StreamHead(Append.Expected.Version + Rows.Length, [.. Rows[^1].Hash])));

    public void Ends(AppendResult result) => _end.TrySetResult(result);

    public override void Fails(Exception failure) => _end.TrySetException(failure);
}
