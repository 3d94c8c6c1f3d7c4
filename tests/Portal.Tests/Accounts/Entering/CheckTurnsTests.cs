using Microsoft.Extensions.Options;
using Partnership.Portal.Accounts.Entering;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>Few passwords are checked at once, few wait, and strangers keep nobody out.</summary>
public sealed class CheckTurnsTests : IDisposable
{
    private readonly CheckTurns _turns = new(Options.Create(new EnteringOptions { ChecksAtOnce = 1, ChecksWaiting = 2 }));

    public void Dispose() => _turns.Dispose();

    [Fact]
    public async Task Beyond_those_who_wait_everybody_is_sent_away_at_once()
    {
        using var first = await _turns.Take(knownDevice: false, default);
        var waiting = new[] { _turns.Take(false, default).AsTask(), _turns.Take(false, default).AsTask() };

        using var sentAway = await _turns.Take(false, default);

        first.IsAcquired.ShouldBeTrue();
        sentAway.IsAcquired.ShouldBeFalse();
        waiting.ShouldAllBe(turn => !turn.IsCompleted);
    }

    [Fact]
    public async Task Whoever_waits_comes_next_in_the_order_in_which_they_came()
    {
        var first = await _turns.Take(false, default);
        var (second, third) = (_turns.Take(false, default).AsTask(), _turns.Take(false, default).AsTask());

        first.Dispose();

        using var turn = await second;
        turn.IsAcquired.ShouldBeTrue();
        third.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_known_device_does_not_wait_for_strangers()
    {
        using var stranger = await _turns.Take(false, default);
        var waiting = new[] { _turns.Take(false, default).AsTask(), _turns.Take(false, default).AsTask() };
        using var sentAway = await _turns.Take(false, default);

        using var known = await _turns.Take(knownDevice: true, default);

        known.IsAcquired.ShouldBeTrue();
        sentAway.IsAcquired.ShouldBeFalse();
        waiting.ShouldAllBe(turn => !turn.IsCompleted);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_line()
    {
        using var first = await _turns.Take(false, default);
        using var gaveUp = new CancellationTokenSource();
        var waiting = _turns.Take(false, gaveUp.Token).AsTask();
        var other = _turns.Take(false, default).AsTask();

        await gaveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        var next = _turns.Take(false, default).AsTask();

        other.IsCompleted.ShouldBeFalse();
        next.IsCompleted.ShouldBeFalse();
    }
}
