namespace Partnership.Silo.Tests.Time;

/// <summary>
/// The working minutes of some years, found by looking at every minute: clocks by the rule of the European summer time,
/// office hours and holidays by theirs. Nothing of it is the product's.
/// </summary>
internal sealed class MinuteCount
{
    private readonly DateTimeOffset _first;
    private readonly bool[] _open;

    private MinuteCount(DateTimeOffset first, bool[] open) => (_first, _open) = (first, open);

    public static MinuteCount Of(int firstYear, int lastYear)
    {
        var first = new DateTimeOffset(firstYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var open = new bool[(int)(new DateTimeOffset(lastYear + 1, 1, 1, 0, 0, 0, TimeSpan.Zero) - first).TotalMinutes];
        var holidays = HolidayFixture.Days.ToHashSet();
        for (var year = firstYear; year <= lastYear; year++)
            Fill(open, first, year, holidays);
        return new MinuteCount(first, open);
    }

    /// <summary>
    /// The starts, one every <paramref name="step"/> minutes, from which adding <paramref name="length"/> minutes does not
    /// end with the last of so many working minutes. Starts whose end lies beyond the years are left out.
    /// </summary>
    public IReadOnlyList<string> Wrong(int length, int step, Func<DateTimeOffset, TimeSpan, DateTimeOffset> add)
    {
        // The moments at which working minutes end, in order; the first that counts for a start moves on with it.
        var ends = Enumerable.Range(0, _open.Length).Where(minute => _open[minute]).Select(minute => minute + 1).ToArray();
        var wrong = new List<string>();
        for (int start = 0, next = 0; start < _open.Length; start += step)
        {
            while (next < ends.Length && ends[next] <= start)
                next++;
            if (next + length > ends.Length)
                break;
            var begins = _first.AddMinutes(start);
            if (add(begins, TimeSpan.FromMinutes(length)) != _first.AddMinutes(ends[next + length - 1]))
                wrong.Add($"{length} minutes from {begins:u}");
        }

        return wrong;
    }

    private static void Fill(bool[] open, DateTimeOffset first, int year, HashSet<DateOnly> holidays)
    {
        var (summer, winter) = (LastSunday(year, 3).AddHours(1), LastSunday(year, 10).AddHours(1));
        for (var at = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero); at.Year == year; at = at.AddMinutes(1))
        {
            var local = at >= summer && at < winter ? at.AddHours(1) : at;
            open[(int)(at - first).TotalMinutes] = local.Hour is >= 9 and < 17
                && local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !holidays.Contains(DateOnly.FromDateTime(local.DateTime));
        }
    }

    private static DateTimeOffset LastSunday(int year, int month)
    {
        var last = new DateTimeOffset(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, TimeSpan.Zero);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
