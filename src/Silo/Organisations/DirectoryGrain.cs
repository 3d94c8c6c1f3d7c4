using System.Collections.Immutable;
using System.Text.Json;
using Npgsql;
using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

[StatelessWorker]
internal sealed partial class DirectoryGrain(Queries queries, CallerSeal callers, TimeProvider time) : Grain, IDirectoryGrain
{
    public async Task<Outcome<ImmutableArray<OrganisationProfile>>> Partners(CancellationToken ct) =>
        await Profiles(ct);

    public async Task<Outcome<ImmutableArray<StaffEntry>>> Staff(CancellationToken ct)
    {
        var profiles = (await Profiles(ct)).ToDictionary(profile => profile.Id);
        var staff = await queries.Read(ReaderScope.Nobody, "list-staff", StaffRow, ct);
        return staff
            .Select(row => new StaffEntry(row.Member, profiles[row.Organisation]))
            .OrderBy(entry => entry.Organisation.Name, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    public async Task<Outcome<ImmutableArray<PartnerReadiness>>> Readiness(CancellationToken ct)
    {
        object roles = ReadyPeople.Roles.Select(role => role.ToString()).ToArray();
        return await queries.Read(ReaderScope.Nobody, "list-readiness", ReadinessRow, ct, roles);
    }

    public async Task<Outcome<StaffEntry>> Standing(OrganisationId partner, UserId user, CancellationToken ct) =>
        await Standings(user, partner.Value, ct) is [var standing] ? standing : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<StaffEntry>>> Memberships(UserId user, CancellationToken ct) => await Standings(user, null, ct);

    private Task<ImmutableArray<StaffEntry>> Standings(UserId user, Guid? partner, CancellationToken ct)
    {
        var today = London.Day(time.GetUtcNow());
        return queries.Read(
            ReaderScope.Nobody, "list-standings", row => EffectiveRoles.Of(StaffRow(row).Member, ProfileRow(row, 9, row.GetGuid(0)), today), ct,
            user.Value, partner);
    }

    private Task<ImmutableArray<OrganisationProfile>> Profiles(CancellationToken ct) =>
        queries.Read(ReaderScope.Nobody, "list-partners", row => ProfileRow(row, 1, row.GetGuid(0)), ct);

    private static OrganisationProfile ProfileRow(NpgsqlDataReader row, int first, Guid id) => new(
        new OrganisationId(id),
        row.GetString(first),
        Enum.Parse<OrganisationKind>(row.GetString(first + 1)),
        JsonSerializer.Deserialize<ImmutableArray<Area>>(row.GetString(first + 2)),
        row.GetString(first + 3),
        row.IsDBNull(first + 4) ? null : row.GetString(first + 4),
        row.IsDBNull(first + 5) ? null : row.GetInt32(first + 5));

    private static PartnerReadiness ReadinessRow(NpgsqlDataReader row) =>
        new(new OrganisationId(row.GetGuid(0)), new Readiness(Day(row, 1), Day(row, 2)));

    private static (OrganisationId Organisation, Member Member) StaffRow(NpgsqlDataReader row) => (
        new OrganisationId(row.GetGuid(0)),
        new Member(
            new UserId(row.GetGuid(1)), row.GetString(2), row.GetString(3),
            [.. row.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)],
            row.GetBoolean(5), Day(row, 6), Day(row, 7), Day(row, 8)));

    private static DateOnly? Day(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
