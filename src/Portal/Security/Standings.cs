using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Security;

/// <summary>What the person of a session is now in the organisation that they act for.</summary>
internal interface IStandings
{
    /// <summary>The member as they stand; null where there is no membership, or no longer.</summary>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    Task<StaffEntry?> Of(StoredSession session, CancellationToken ct);
}

/// <inheritdoc/>
internal sealed class Standings(PortalCalls grains) : IStandings
{
    public async Task<StaffEntry?> Of(StoredSession session, CancellationToken ct)
    {
        var standing = await grains.Ask<IDirectoryGrain, StaffEntry>("finding out who is signed in", grain => grain.Standing(
            new OrganisationId(session.Organisation), new UserId(session.Person), ct));
        return standing.Succeeded ? standing.Value : null;
    }
}
