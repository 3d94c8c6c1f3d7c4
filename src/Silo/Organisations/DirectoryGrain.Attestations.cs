using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

/// <summary>Which organisations have to say who works there.</summary>
internal sealed partial class DirectoryGrain
{
    public async Task<Outcome<AttestationList>> Attestations(CancellationToken ct)
    {
        var (partnership, today) = (PartnershipScope.Of(callers.Current()!), London.Day(time.GetUtcNow()));
        var lines = await queries.Read(
            partnership, "list-attestations", AttestationRow, ct, partnership.Organisation.Value, today.AddDays(AttestationView.ReminderDays));
        var (overdue, all) = (await queries.Read(
            partnership, "count-attestations", row => (row.GetInt32(0), row.GetInt32(1)), ct, partnership.Organisation.Value, today))[0];
        return new AttestationList(lines, overdue, all);
    }

    private static AttestationLine AttestationRow(NpgsqlDataReader row) => new(
        new OrganisationId(row.GetGuid(0)), row.GetString(1), row.GetFieldValue<DateOnly>(2), DirectoryRows.Day(row, 3), row.GetInt32(4), row.GetBoolean(5));
}
