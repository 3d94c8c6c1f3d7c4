using Partnership.Portal.Accounts.Entering;
using Partnership.TestCommon.Time;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>An answer comes on the beat, whatever was done for it.</summary>
public sealed class EqualTimeTests
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 13, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0, 500)]
    [InlineData(1, 500)]
    [InlineData(499, 500)]
    [InlineData(500, 1000)]
    [InlineData(501, 1000)]
    [InlineData(1700, 2000)]
    public async Task Answer_comes_at_the_next_whole_beat(int workMilliseconds, int answeredAfter)
    {
        var answer = Asked(() => Work(workMilliseconds));

        _time.Advance(TimeSpan.FromMilliseconds(answeredAfter - workMilliseconds - 1));
        answer.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(1));

        (await answer).ShouldBe(7);
    }

    [Fact]
    public async Task A_failure_comes_on_the_beat_too()
    {
        var answer = Asked(() => throw new InvalidOperationException("It failed."));

        _time.Advance(Beat - TimeSpan.FromMilliseconds(1));
        answer.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(1));

        await Should.ThrowAsync<InvalidOperationException>(answer);
    }

    private Task<int> Asked(Func<Task<int>> work) => new EqualTime(_time, Beat).Of(work);

    private Task<int> Work(int milliseconds)
    {
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return Task.FromResult(7);
    }
}
