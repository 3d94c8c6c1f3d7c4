using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Security;

/// <summary>Ends the session of somebody whose membership has ended, at their next request.</summary>
internal sealed class Memberships(IGrainFactory grains, CallerSeal seal)
{
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        // What anybody may fetch, such as a picture, is not worth the question.
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return;
        if (context.Principal is not { } principal || SessionCaller.Of(principal) is not { } caller
            || !await http.RequestServices.GetRequiredService<Memberships>().HasEnded(caller, http.RequestAborted))
            return;
        context.RejectPrincipal();
        await http.SignOutAsync(SessionCookie.Scheme);
    }

    // While the database is away nothing can be opened anyway, and nobody is signed out for it.
    private async Task<bool> HasEnded(Caller caller, CancellationToken ct)
    {
        try
        {
            seal.Attach(Caller.System("checking a membership"));
            return (await grains.GetGrain<IDirectoryGrain>("all").HasLeft(caller.Organisation, caller.User, ct)).Value;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }
}
