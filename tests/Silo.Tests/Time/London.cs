using System.Globalization;

namespace Partnership.Silo.Tests.Time;

/// <summary>London's clocks and office hours, worked out apart from the product.</summary>
internal static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly HashSet<DateOnly> Holidays = [.. HolidayFixture.Days];

    /// <summary>The moment at which London's clocks show this.</summary>
    public static DateTimeOffset At(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, Zone.GetUtcOffset(time)).ToUniversalTime();
    }

    public static bool IsOpen(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Zone);
        return local.Hour is >= 9 and < 17
            && local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !Holidays.Contains(DateOnly.FromDateTime(local.DateTime));
    }
}
