using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>A reading, until it is known whether it is on record.</summary>
internal sealed class WaitingReading(Reading reading) : Waiting
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Reading Reading { get; } = reading;

    /// <summary>Ends when it is on record; nothing may be returned before.</summary>
    public Task Recorded => _end.Task;

    public void Committed() => _end.TrySetResult();

    public override void Fails(Exception failure) => _end.TrySetException(failure);
}
