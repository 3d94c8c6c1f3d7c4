using System.Globalization;

namespace Partnership.Portal.Words;

/// <summary>Dates and times as people here write them: "13 March 2026", "9:12am", how long is left.</summary>
internal static class TimeWords
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", British);

    public static string Date(DateTimeOffset at) => Local(at).ToString("d MMMM yyyy", British);

    public static string Time(DateTimeOffset at) =>
        Local(at).ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>"13 March 2026 at 9:12am".</summary>
    public static string DateAndTime(DateTimeOffset at) => $"{Date(at)} at {Time(at)}";

    /// <summary>The two largest units of a span, never less than a minute: "5 hours 48 minutes", "2 days 3 hours".</summary>
    public static string Span(TimeSpan span)
    {
        span = span.Duration();
        if (span.TotalDays >= 1)
            return Join(Count(span.Days, "day"), span.Hours, "hour");
        if (span.TotalHours >= 1)
            return Join(Count(span.Hours, "hour"), span.Minutes, "minute");
        return span.TotalMinutes >= 1 ? Count(span.Minutes, "minute") : "less than a minute";
    }

    /// <summary>How long is left, or how late it is: "5 hours 48 minutes left", "2 days late".</summary>
    public static string Left(DateTimeOffset due, DateTimeOffset now) =>
        due >= now ? $"{Span(due - now)} left" : $"{Span(now - due)} late";

    public static string Greeting(DateTimeOffset now) => Local(now).Hour switch
    {
        < 12 => "Good morning",
        < 18 => "Good afternoon",
        _ => "Good evening",
    };

    /// <summary>For the machine-readable attribute of a time element.</summary>
    public static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>How a date is typed, by the example of today: "27 3 2026".</summary>
    public static string Example(DateTimeOffset now) => Local(now).ToString("d M yyyy", CultureInfo.InvariantCulture);

    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(Local(now).DateTime);

    private static string Join(string first, int rest, string unit) => rest == 0 ? first : $"{first} {Count(rest, unit)}";

    private static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");

    private static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, London);
}
