using Orleans;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Security;

/// <summary>
/// Asks grains as the portal itself: for what happens before anybody is signed in, and to learn who is. Never on behalf
/// of a person.
/// </summary>
internal sealed class PortalCalls(IGrainFactory grains, CallerSeal seal)
{
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    public Task<Outcome<T>> Ask<TGrain, T>(string purpose, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        seal.Attach(Caller.System(purpose));
        return call(grains.GetGrain<TGrain>(key));
    }

    /// <summary>Asks a grain that keeps no state of its own.</summary>
    public Task<Outcome<T>> Ask<TGrain, T>(string purpose, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey => Ask(purpose, "all", call);
}
