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

    [Fact]
    public void Add_CountedMinuteByMinute_IsTheSame()
    {
        var random = new Random(20190101);
        var first = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var minutes = (int)(new DateTimeOffset(2028, 12, 20, 0, 0, 0, TimeSpan.Zero) - first).TotalMinutes;
        for (var sample = 0; sample < 400; sample++)
        {
            var start = first.AddMinutes(random.Next(minutes));
            var length = random.Next(1, 3 * 8 * 60 + 1);

            WorkingTime.Add(start, TimeSpan.FromMinutes(length)).ShouldBe(Counted(start, length), $"{length} minutes from {start:u}");
        }
    }

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
