using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>What an open page is told of its session, at every edge.</summary>
public sealed class SessionLeftTests
{
    private static readonly DateTimeOffset Begun = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0, 900)]
    [InlineData(0, 780, 120)]
    [InlineData(0, 899, 1)]
    [InlineData(0, 900, 0)]
    [InlineData(0, 5000, 0)]
    [InlineData(3600, 3600, 900)]
    public void Of_NothingDoneSince_IsTheIdleTimeThatIsLeft(int seen, int now, int left)
    {
        var told = SessionLeft.Of(Session(seen), Begun.AddSeconds(now));

        (told.Seconds, told.MayStay).ShouldBe((left, true));
    }

    [Theory]
    [InlineData(27_899, true, 900)]
    [InlineData(27_900, false, 900)]
    [InlineData(28_000, false, 800)]
    [InlineData(28_799, false, 1)]
    public void AfterNow_NearEightHours_EndsThenAndCannotBeExtended(int now, bool mayStay, int left)
    {
        var told = SessionLeft.AfterNow(Session(now), Begun.AddSeconds(now));

        (told.Seconds, told.MayStay).ShouldBe((left, mayStay));
    }

    [Fact]
    public void Line_SaysTheTimeAsItIsHereAndThatNothingIsLost()
    {
        SessionLeft.Of(Session(0), Begun).Line.ShouldBe("If you do nothing, you are signed out at 10:15am. What you are typing is kept.");
        SessionLeft.Of(Session(28_000), Begun.AddSeconds(28_000)).Line.ShouldBe("You are signed out at 6:00pm, eight hours after you signed in. What you are typing is kept.");
    }

    private static StoredSession Session(int seen) => new()
    {
        Id = [1], Number = Guid.NewGuid(), Person = Guid.NewGuid(), Organisation = Guid.NewGuid(), BegunAt = Begun,
        SeenAt = Begun.AddSeconds(seen), StrongAt = Begun, Means = Means.Passkey, Device = "Firefox on Windows",
    };
}
