using System.Globalization;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2026-03-13T09:12:00Z", "13 March 2026 at 9:12am")]
    [InlineData("2026-07-01T12:00:00Z", "1 July 2026 at 1:00pm")]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026 at 12:30am")]
    [InlineData("2026-12-31T12:05:00Z", "31 December 2026 at 12:05pm")]
    public void DateAndTime_OfAnInstant_IsLondonsInPlainWords(string at, string words) => TimeWords.DateAndTime(At(at)).ShouldBe(words);

    [Theory]
    [InlineData("00:00:20", "less than a minute")]
    [InlineData("00:01:59", "1 minute")]
    [InlineData("00:59:00", "59 minutes")]
    [InlineData("01:00:30", "1 hour")]
    [InlineData("05:48:00", "5 hours 48 minutes")]
    [InlineData("1.00:59:00", "1 day")]
    [InlineData("2.03:10:00", "2 days 3 hours")]
    [InlineData("-2.03:10:00", "2 days 3 hours")]
    public void Span_NamesTheTwoLargestUnits(string span, string words) =>
        TimeWords.Span(TimeSpan.Parse(span, CultureInfo.InvariantCulture)).ShouldBe(words);

    [Theory]
    [InlineData("2026-03-13T11:00:00Z", "2 hours left")]
    [InlineData("2026-03-13T09:00:00Z", "less than a minute left")]
    [InlineData("2026-03-13T08:00:00Z", "1 hour late")]
    public void Left_SaysHowLongOrHowLate(string due, string words) => TimeWords.Left(At(due), At("2026-03-13T09:00:00Z")).ShouldBe(words);

    [Theory]
    [InlineData("2026-07-01T10:59:00Z", "Good morning")]
    [InlineData("2026-07-01T11:00:00Z", "Good afternoon")]
    [InlineData("2026-07-01T17:00:00Z", "Good evening")]
    public void Greeting_GoesByTheClockInLondon(string now, string words) => TimeWords.Greeting(At(now)).ShouldBe(words);

    [Fact]
    public void Today_AfterMidnightInLondon_IsTheNextDay() =>
        TimeWords.Today(At("2026-07-01T23:30:00Z")).ShouldBe(new DateOnly(2026, 7, 2));

    [Fact]
    public void Machine_IsUniversalTime() =>
        TimeWords.Machine(new DateTimeOffset(2026, 7, 1, 13, 0, 0, TimeSpan.FromHours(1))).ShouldBe("2026-07-01T12:00:00Z");

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
