namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// Gives answers that must not be told apart by how long they took: each comes at the next whole beat after it was
/// asked for, the first one included. A beat is longer than any of the work takes.
/// </summary>
internal sealed class EqualTime(TimeProvider time, TimeSpan beat)
{
    /// <summary>Does the work and answers on the beat, however it ends.</summary>
    public async Task<T> Of<T>(Func<Task<T>> work)
    {
        var asked = time.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            await Task.Delay(Rest(time.GetElapsedTime(asked)), time);
        }
    }

    // Nobody who gives up waiting shortens it: it takes no cancellation.
    private TimeSpan Rest(TimeSpan passed) => beat - TimeSpan.FromTicks(passed.Ticks % beat.Ticks);
}
