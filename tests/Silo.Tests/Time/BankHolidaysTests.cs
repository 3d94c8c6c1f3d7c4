using System.Globalization;
using System.Text.Json;
using Partnership.Silo.Kernel.Time;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Time;

public sealed class BankHolidaysTests
{
    private static readonly IReadOnlyList<DateOnly> Table =
    [
        .. Enumerable.Range(0, BankHolidays.KnownUntil.DayNumber - new DateOnly(2019, 1, 1).DayNumber + 1)
            .Select(day => new DateOnly(2019, 1, 1).AddDays(day))
            .Where(BankHolidays.Contains),
    ];

    [Fact]
    public void The_table_holds_the_days_that_follow_from_the_rules() => Table.ShouldBe(HolidayFixture.Days);

    [SharedDataFact("calendar/bank-holidays-england-and-wales.json")]
    public void The_table_holds_the_days_that_were_published()
    {
        using var published = JsonDocument.Parse(File.ReadAllText(SharedData.Path("calendar/bank-holidays-england-and-wales.json")!));

        Table.ShouldBe(published.RootElement.EnumerateArray()
            .Select(holiday => DateOnly.ParseExact(holiday.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Where(day => day >= new DateOnly(2019, 1, 1) && day <= BankHolidays.KnownUntil)
            .Order());
    }
}
