using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

public sealed class ReferralClockTests
{
    private static readonly DateTimeOffset FridayNight = new(2026, 8, 28, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void DueAt_Immediate_IsAnHourElapsed() =>
        ReferralClock.DueAt(Urgency.Immediate, FridayNight).ShouldBe(FridayNight.AddHours(1));

    [Fact]
    public void DueAt_Within24Hours_IsElapsedToo() =>
        ReferralClock.DueAt(Urgency.Within24Hours, FridayNight).ShouldBe(FridayNight.AddHours(24));

    [Fact]
    public void DueAt_Standard_IsThreeWorkingDaysWithoutTheBankHoliday() =>
        ReferralClock.DueAt(Urgency.Standard, FridayNight).ShouldBe(new DateTimeOffset(2026, 9, 3, 16, 0, 0, TimeSpan.Zero));
}
