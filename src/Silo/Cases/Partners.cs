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
}
