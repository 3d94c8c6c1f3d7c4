using System.Globalization;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Alerts;

/// <summary>
/// Spreads an alert to the people it is for, as each of them chose: a mail now, or at the next full hour when one went
/// out in this hour already; or one at eight in the morning of the next working day.
/// </summary>
internal sealed class AlertDelivery(DataSources database, TimeProvider time) : IOutboxDelivery
{
    private static readonly TimeOnly Morning = new(8, 0);

    public string Kind => Alert.Kind;

    public async Task Deliver(string key, string payload, CancellationToken ct)
    {
        var alert = Alert.Of(payload);
        var now = time.GetUtcNow();
        var hour = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero);
        Guid? organisation = alert.For is AlertFor.PartnershipAdministrators ? null : alert.Organisation.Value;
        await using var command = database.Writer.CreateCommand(Sql.Text("spread-alert"));
        foreach (var value in new object?[]
        {
            organisation, Roles(alert.For), now, Name(hour), hour.AddHours(1), Name(hour.AddHours(1)), NextMorning(now), alert.Person?.Value,
        })
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Eight o'clock in London on the next working day.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset now)
    {
        var local = London.Local(now);
        var day = DateOnly.FromDateTime(local);
        if (TimeOnly.FromDateTime(local) >= Morning)
            day = day.AddDays(1);
        while (!WorkingTime.IsWorkingDay(day))
            day = day.AddDays(1);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(Morning), London.Zone), TimeSpan.Zero);
    }

    // One person is found whatever they do.
    private static string[]? Roles(AlertFor whom) => whom switch
    {
        AlertFor.Person => null,
        AlertFor.Supervisors => [nameof(Role.Supervisor)],
        AlertFor.Administrators => [nameof(Role.OrganisationAdministrator)],
        AlertFor.PartnershipAdministrators => [nameof(Role.PartnershipAdministrator)],
        _ => [nameof(Role.Practitioner), nameof(Role.Supervisor)],
    };

    private static string Name(DateTimeOffset hour) => hour.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
}
