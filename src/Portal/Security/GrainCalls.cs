using Microsoft.AspNetCore.Components.Authorization;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Sessions;

namespace Partnership.Portal.Security;

/// <summary>
/// The one way from a page to the grains. Sets the caller on every call, since a live circuit has no request to take
/// it from and what one call set is gone with it.
/// </summary>
internal sealed class GrainCalls(
    IGrainFactory grains, CallerSeal seal, AuthenticationStateProvider authentication, LiveSession live)
{
    /// <summary>The key of grains that keep no state of their own.</summary>
    private const string Any = "all";

    /// <summary>Asks the grain of this key.</summary>
    /// <exception cref="CallDeniedException">The person's roles do not carry the method's permission, or their session is over.</exception>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    public async Task<Outcome<T>> Ask<TGrain, T>(string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        var state = await authentication.GetAuthenticationStateAsync();
        var caller = SessionCaller.Of(state.User) ?? throw new InvalidOperationException("Nobody is signed in.");
        if (!await live.Lasts(state.User))
            throw new CallDeniedException(typeof(TGrain).Name);
        seal.Attach(caller);
        return await call(grains.GetGrain<TGrain>(key));
    }

    /// <summary>Asks a grain that keeps no state of its own.</summary>
    public Task<Outcome<T>> Ask<TGrain, T>(Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey => Ask(Any, call);
}
