using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Security;

/// <summary>How long a session lasts.</summary>
public sealed class SessionRulesTests
{
    private static readonly DateTimeOffset Begun = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 14.99, null)]
    [InlineData(0, 15, nameof(SessionEnd.Idle))]
    [InlineData(10, 24.99, null)]
    [InlineData(10, 25, nameof(SessionEnd.Idle))]
    [InlineData(470, 479.99, null)]
    [InlineData(470, 480, nameof(SessionEnd.TooOld))]
    [InlineData(100, 480, nameof(SessionEnd.TooOld))]
    public void Over_SeenAndNowInMinutes_EndsIdleAfterFifteenAndAltogetherAfterEightHours(double seen, double now, string? over) =>
        SessionRules.Over(Session(seen), Begun.AddMinutes(now))?.ToString().ShouldBe(over);

    [Theory]
    [InlineData(0, 15)]
    [InlineData(300, 315)]
    [InlineData(470, 480)]
    public void EndOf_NothingMoreIsDone_IsTheEarlierOfBoth(double seen, double end)
    {
        SessionRules.EndOf(Session(seen)).ShouldBe(Begun.AddMinutes(end));
        SessionRules.EndOf(Session(0), Begun.AddMinutes(seen)).ShouldBe(Begun.AddMinutes(end));
    }

    internal static StoredSession Session(double seenAfterMinutes, DateTimeOffset? begun = null) => new()
    {
        Id = [1, 2, 3], Number = Guid.Empty, Person = Guid.Empty, Organisation = Guid.Empty, BegunAt = begun ?? Begun,
        SeenAt = (begun ?? Begun).AddMinutes(seenAfterMinutes), StrongAt = begun ?? Begun, Means = Means.Passkey, Device = "A browser",
    };
}
