using System.Collections.Immutable;
using System.Text.Json;
using Npgsql;
using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Organisations;

[StatelessWorker]
internal sealed class DirectoryGrain(Queries queries) : Grain, IDirectoryGrain
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

    private Task<ImmutableArray<OrganisationProfile>> Profiles(CancellationToken ct) =>
        queries.Read(ReaderScope.Nobody, "list-partners", ProfileRow, ct);

    private static OrganisationProfile ProfileRow(NpgsqlDataReader row) => new(
        new OrganisationId(row.GetGuid(0)),
        row.GetString(1),
        Enum.Parse<OrganisationKind>(row.GetString(2)),
        JsonSerializer.Deserialize<ImmutableArray<Area>>(row.GetString(3)),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5));

    private static (OrganisationId Organisation, Member Member) StaffRow(NpgsqlDataReader row) => (
        new OrganisationId(row.GetGuid(0)),
        new Member(
            new UserId(row.GetGuid(1)), row.GetString(2), row.GetString(3),
            [.. row.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)]));
}
