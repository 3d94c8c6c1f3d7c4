namespace Partnership.Silo.Tests.Time;

/// <summary>
/// The bank holidays of England and Wales by their rules (Banking and Financial Dealings Act 1971, schedule 1, and
/// proclamations), so that the product's table is held to something that was not typed off the same list.
/// </summary>
internal static class HolidayFixture
{
    public static IReadOnlyList<DateOnly> Days { get; } = [.. Enumerable.Range(2019, 10).SelectMany(Of).Order()];

    private static IEnumerable<DateOnly> Of(int year)
    {
        var easter = Easter(year);
        yield return WeekdayFrom(new DateOnly(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return year == 2020 ? new DateOnly(2020, 5, 8) : FirstMonday(year, 5);
        yield return year == 2022 ? new DateOnly(2022, 6, 2) : FirstMonday(year, 6).AddDays(-7);
        yield return FirstMonday(year, 9).AddDays(-7);
        var christmas = WeekdayFrom(new DateOnly(year, 12, 25));
        var boxing = WeekdayFrom(new DateOnly(year, 12, 26));
        yield return christmas;
        yield return boxing == christmas ? boxing.AddDays(1) : boxing;
        foreach (var once in new DateOnly[] { new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8) }.Where(day => day.Year == year))
            yield return once;
    }

    private static DateOnly WeekdayFrom(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(day is { Month: 12, Day: 25 } ? 2 : 1),
        _ => day,
    };

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);
    }

    // The "anonymous Gregorian" computus.
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var moon = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * moon + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }
}
