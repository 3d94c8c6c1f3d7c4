namespace Partnership.Silo.Kernel.Journal;

/// <summary>Somebody waits for what a stream holds after a version.</summary>
internal sealed class WaitingRead(string stream, int after)
{
    private readonly TaskCompletionSource<IReadOnlyList<StoredRow>> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Stream { get; } = stream;

    public int After { get; } = after;

    public Task<IReadOnlyList<StoredRow>> Result => _end.Task;

    public void Ends(IReadOnlyList<StoredRow> rows) => _end.TrySetResult(rows);

    public void Fails(Exception failure) => _end.TrySetException(failure);
}
