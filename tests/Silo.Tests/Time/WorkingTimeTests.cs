using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Tests.Time;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-08-28 16:59", 1, "2026-09-01 16:59")] // Friday, a minute before closing, then a bank holiday Monday
    [InlineData("2026-08-28 17:00", 1, "2026-09-01 17:00")]
    [InlineData("2026-08-28 09:00", 1, "2026-08-28 17:00")]
    [InlineData("2026-08-28 08:00", 1, "2026-08-28 17:00")]
    [InlineData("2026-08-28 12:30", 1, "2026-09-01 12:30")]
    [InlineData("2026-08-29 12:00", 1, "2026-09-01 17:00")]
    [InlineData("2026-03-27 12:00", 1, "2026-03-30 12:00")] // over the change to summer time
    [InlineData("2026-10-23 12:00", 1, "2026-10-26 12:00")] // and back
    [InlineData("2026-12-24 10:00", 3, "2026-12-31 10:00")]
    public void AddWorkingDays_InLondonTime_EndsAt(string start, int days, string end) =>
        WorkingTime.AddWorkingDays(London.At(start), days).ShouldBe(London.At(end));

    [Fact]
    public void AddWorkingDays_StartInAnotherOffset_EndsAtTheSameMoment()
    {
        var start = London.At("2026-08-28 16:59");

        WorkingTime.AddWorkingDays(start.ToOffset(TimeSpan.FromHours(9)), 3).ShouldBe(WorkingTime.AddWorkingDays(start, 3));
    }

    /// <summary>
    /// Every minute of ten years as a start, one working day on; the lengths of the other clocks and of their marks from
    /// every eleventh, which shifts over all minutes of the day.
    /// </summary>
    [Theory]
    [InlineData(480, 1)]
    [InlineData(1, 11)]
    [InlineData(384, 11)]
    [InlineData(1440, 1)]
    [InlineData(1152, 11)]
    [InlineData(2160, 11)]
    [InlineData(2400, 11)]
    public void Add_AnyMinuteOfTheYearsKnown_EndsWhereCountingMinutesEnds(int length, int step) =>
        MinuteCount.Of(2019, 2028).Wrong(length, step, WorkingTime.Add).ShouldBeEmpty();

    [Fact]
    public void Add_AroundEachOpeningClosingAndClockChange_IsAsCounted()
    {
        foreach (var day in new[] { "2019-03-29", "2019-10-25", "2022-09-16", "2023-05-05", "2024-03-28", "2027-12-24", "2028-12-22" })
        {
            foreach (var time in new[] { "00:00", "08:59", "09:00", "09:01", "16:59", "17:00", "17:01", "23:59" })
            {
                var start = London.At($"{day} {time}");
                foreach (var length in new[] { 1, 479, 480, 481, 960 })
                    WorkingTime.Add(start, TimeSpan.FromMinutes(length)).ShouldBe(Counted(start, length), $"{length} minutes from {day} {time}");
            }
        }
    }

    /// <summary>Goes on minute by minute and counts those that lie within working time.</summary>
    private static DateTimeOffset Counted(DateTimeOffset start, int minutes)
    {
        var at = start;
        while (minutes > 0)
        {
            minutes -= London.IsOpen(at) ? 1 : 0;
            at = at.AddMinutes(1);
        }

        return at;
    }
}
