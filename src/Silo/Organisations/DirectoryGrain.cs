using System.Collections.Immutable;
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
        var staff = await queries.Read(ReaderScope.Nobody, "list-staff", DirectoryRows.Staff, ct);
        return staff
            .Select(row => new StaffEntry(row.Member, profiles[row.Organisation]))
            .OrderBy(entry => entry.Organisation.Name, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    public async Task<Outcome<ImmutableArray<PartnerReadiness>>> Readiness(CancellationToken ct)
    {
        object roles = ReadyPeople.Roles.Select(role => role.ToString()).ToArray();
        return await queries.Read(ReaderScope.Nobody, "list-readiness", DirectoryRows.Readiness, ct, roles);
    }

    public async Task<Outcome<StaffEntry>> Standing(OrganisationId partner, UserId user, CancellationToken ct) =>
        await Standings(user, partner.Value, ct) is [var standing] ? standing : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<StaffEntry>>> Memberships(UserId user, CancellationToken ct) => await Standings(user, null, ct);

    private Task<ImmutableArray<StaffEntry>> Standings(UserId user, Guid? partner, CancellationToken ct)
    {
        var today = London.Day(time.GetUtcNow());
        return queries.Read(
            ReaderScope.Nobody, "list-standings", row => EffectiveRoles.Of(DirectoryRows.Staff(row).Member, DirectoryRows.Profile(row, 9, row.GetGuid(0)), today), ct,
            user.Value, partner);
    }

    private Task<ImmutableArray<OrganisationProfile>> Profiles(CancellationToken ct) =>
        queries.Read(ReaderScope.Nobody, "list-partners", row => DirectoryRows.Profile(row, 1, row.GetGuid(0)), ct);
}
