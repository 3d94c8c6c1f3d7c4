using System.Collections.Immutable;
using System.Text.Json;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations;

/// <summary>Rows of the directory as they are read.</summary>
internal static class DirectoryRows
{
    public static OrganisationProfile Profile(NpgsqlDataReader row, int first, Guid id) => new(
        new OrganisationId(id),
        row.GetString(first),
        Enum.Parse<OrganisationKind>(row.GetString(first + 1)),
        JsonSerializer.Deserialize<ImmutableArray<Area>>(row.GetString(first + 2)),
        row.GetString(first + 3),
        row.IsDBNull(first + 4) ? null : row.GetString(first + 4),
        row.IsDBNull(first + 5) ? null : row.GetInt32(first + 5));

    public static PartnerReadiness Readiness(NpgsqlDataReader row) =>
        new(new OrganisationId(row.GetGuid(0)), new Readiness(Day(row, 1), Day(row, 2)));

    public static (OrganisationId Organisation, Member Member) Staff(NpgsqlDataReader row) => (
        new OrganisationId(row.GetGuid(0)),
        new Member(
            new UserId(row.GetGuid(1)), row.GetString(2), row.GetString(3),
            [.. row.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)],
            row.GetBoolean(5), Day(row, 6), Day(row, 7), Day(row, 8)));

    public static DateOnly? Day(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
