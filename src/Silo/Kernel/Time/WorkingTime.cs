namespace Partnership.Silo.Kernel.Time;

/// <summary>
/// Working time is Monday to Friday 09:00 to 17:00 in London without the bank holidays of England and Wales; a
/// working day is eight such hours. An end that would fall on 17:00 stays there rather than moving to next morning.
/// </summary>
internal static class WorkingTime
{
    /// <summary>The length of a working day.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromHours(8);

    private static readonly TimeOnly Opens = new(9, 0);
    private static readonly TimeOnly Closes = new(17, 0);

    /// <summary>The moment by which this many working days have passed since <paramref name="start"/>.</summary>
    public static DateTimeOffset AddWorkingDays(DateTimeOffset start, int days) => Add(start, days * Day);

    /// <summary>The moment by which this much working time has passed since <paramref name="start"/>.</summary>
    public static DateTimeOffset Add(DateTimeOffset start, TimeSpan length)
    {
        var local = London.Local(start);
        var (day, from) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var left = length;
        while (true)
        {
            if (IsWorkingDay(day) && from < Closes)
            {
                var begin = from < Opens ? Opens : from;
                if (left <= Closes - begin)
                    return ToUtc(day, begin.Add(left));
                left -= Closes - begin;
            }

            (day, from) = (day.AddDays(1), Opens);
        }
    }

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Contains(day);

    // Office hours never touch the hour that a clock change repeats or leaves out.
    private static DateTimeOffset ToUtc(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), London.Zone), TimeSpan.Zero);
}
