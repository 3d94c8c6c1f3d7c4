using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Time;

public sealed class FakeTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Start);

    [Fact]
    public void Advance_MovesTimeAndTimestamps()
    {
        var before = _clock.GetTimestamp();

        _clock.Advance(TimeSpan.FromMinutes(5));

        _clock.GetUtcNow().ShouldBe(Start.AddMinutes(5));
        _clock.GetElapsedTime(before).ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void Advance_FiresTimersInOrderEachAtItsMoment()
    {
        List<string> fired = [];
        using var second = Timer("b", 20, Timeout.Infinite, fired);
        using var repeated = Timer("a", 10, 15, fired);
        using var never = Timer("never", 31, Timeout.Infinite, fired);

        _clock.Advance(TimeSpan.FromSeconds(30));

        fired.ShouldBe(["a 10", "b 20", "a 25"]);
        _clock.GetUtcNow().ShouldBe(Start.AddSeconds(30));
    }

    [Fact]
    public void Advance_TimerDisposedOrChanged_FiresAccordingly()
    {
        List<string> fired = [];
        Timer("gone", 10, Timeout.Infinite, fired).Dispose();
        using var later = Timer("later", 10, Timeout.Infinite, fired);
        later.Change(TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(15));
        fired.ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromSeconds(5));

        fired.ShouldBe(["later 20"]);
    }

    [Fact]
    public async Task Task_Delay_ends_when_its_time_has_come()
    {
        var delay = Task.Delay(TimeSpan.FromHours(24), _clock);

        _clock.Advance(TimeSpan.FromHours(23));
        delay.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromHours(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private ITimer Timer(string name, int due, int period, List<string> fired) => _clock.CreateTimer(
        _ => fired.Add($"{name} {(_clock.GetUtcNow() - Start).TotalSeconds}"),
        state: null,
        TimeSpan.FromSeconds(due),
        period == Timeout.Infinite ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(period));
}
