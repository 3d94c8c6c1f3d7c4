namespace Partnership.TestCommon.Time;

internal sealed class FakeTimer(FakeTimeProvider clock, Action fire) : ITimer
{
    private bool _disposed;

    public DateTimeOffset Due { get; set; }

    public TimeSpan Period { get; set; }

    public void Fire() => fire();

    /// <summary>A due time of zero fires at the next <see cref="FakeTimeProvider.Advance"/>, be it by nothing.</summary>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed)
            return false;

        clock.Schedule(this, dueTime, period);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
