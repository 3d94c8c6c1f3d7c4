using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>Whether those whom a command names are of the partnership.</summary>
internal sealed class Partners(IGrainFactory grains, Queries queries)
{
    /// <summary>The organisation; null where none is named or registered.</summary>
    public async Task<OrganisationProfile?> Organisation(OrganisationId? id, CancellationToken ct) => id is { } wanted && wanted != default
        ? (await grains.GetGrain<IOrganisationGrain>(wanted.ToString()).Profile(ct)).Value
        : null;

    /// <summary>Whether the one named, organisation or person, is known.</summary>
    public async Task<bool> Know(OrganisationId? organisation, UserId? person, CancellationToken ct) => person is { } wanted
        ? (await queries.Read(ReaderScope.Nobody, "is-member", row => row.GetBoolean(0), ct, wanted.Value))[0]
        : await Organisation(organisation, ct) is not null;

    /// <summary>Who works for the organisation, by name.</summary>
    public Task<ImmutableArray<CasePerson>> Staff(OrganisationId organisation, CancellationToken ct) =>
        queries.Read(ReaderScope.Nobody, "staff-of", Person, ct, organisation.Value);

    /// <summary>Who of the organisation may set and lift restrictions.</summary>
    public async Task<ImmutableArray<UserId>> Officers(OrganisationId organisation, CancellationToken ct) =>
    [
        .. (await queries.Read(ReaderScope.Nobody, "roles-of-staff", Roles, ct, organisation.Value))
            .Where(member => RolePermissions.Allow(member.Roles, Permission.SetRestrictions))
            .Select(member => member.User),
    ];

    /// <summary>Who these people are; nobody twice.</summary>
    public Task<ImmutableArray<CasePerson>> People(ImmutableArray<UserId> people, CancellationToken ct) =>
        queries.Read(ReaderScope.Nobody, "name-people", Person, ct, people.Select(person => person.Value).ToArray());

    private static (UserId User, ImmutableArray<Role> Roles) Roles(NpgsqlDataReader row) => (
        new UserId(row.GetGuid(0)),
        [.. row.GetString(1).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)]);

    private static CasePerson Person(NpgsqlDataReader row) =>
        new(new UserId(row.GetGuid(0)), row.GetString(1), row.GetString(2), row.GetString(3));
}
