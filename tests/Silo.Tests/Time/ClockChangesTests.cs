using System.Globalization;
using System.Text.Json;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Time;

public sealed class ClockChangesTests
{
    [SharedDataFact("calendar/clock-changes.json")]
    public void The_clocks_change_on_the_days_that_were_published()
    {
        using var published = JsonDocument.Parse(File.ReadAllText(SharedData.Path("calendar/clock-changes.json")!));
        var days = published.RootElement.GetProperty("divisions").EnumerateObject().Single().Value.EnumerateObject()
            .SelectMany(year => year.Value.EnumerateArray())
            .Select(change => DateOnly.ParseExact(change.GetProperty("date").GetString()!, "dd/MM/yyyy", CultureInfo.InvariantCulture))
            .ToList();

        days.ShouldNotBeEmpty();
        days.ShouldAllBe(day => Offset(day, 0) != Offset(day, 2));
    }

    private static TimeSpan Offset(DateOnly day, int hour)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 30)), TimeSpan.Zero);
        return Partnership.Silo.Kernel.Time.London.Local(at) - at.UtcDateTime;
    }
}
