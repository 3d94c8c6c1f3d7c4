using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Caching.Memory;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>
/// Says at each request who the key in the browser's cookie stands for, and what they are now: their name and roles are
/// asked of their organisation each time, so that what is taken from somebody is gone at once.
/// </summary>
internal sealed class SessionTickets(Sessions sessions, IStandings standings) : IDisposable
{
    private static readonly object Item = new();
    private static readonly object Person = new();

    // Whoever was here last, for the time that the database is away: nothing can be opened then, and nobody is signed out for it.
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>The session of this request; null where there is none.</summary>
    public static StoredSession? Of(HttpContext? context) => context?.Items[Item] as StoredSession;

    /// <summary>The person of this request as they stand; null where nobody is signed in.</summary>
    public static StaffEntry? PersonOf(HttpContext? context) => context?.Items[Person] as StaffEntry;

    public static Task Validate(CookieValidatePrincipalContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<SessionTickets>().Check(context);

    public void Dispose() => _known.Dispose();

    private async Task Check(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        // A picture or a style is the same for everybody.
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return;
        if (await Find(context.Principal?.FindFirst(Sessions.Key)?.Value, http) is not { } known)
        {
            context.RejectPrincipal();
            return;
        }

        http.Items[Item] = known.Session;
        http.Items[Person] = known.Who;
        context.ReplacePrincipal(SessionCaller.Principal(known.Who, known.Session));
    }

    private async Task<Known?> Find(string? key, HttpContext http)
    {
        if (key is null)
            return null;
        try
        {
            var known = await Read(SessionKey.Id(key), http);
            if (known is null)
                _known.Remove(key);
            else
                _known.Set(key, known, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = SessionRules.Idle });
            return known;
        }
        // Of whoever was never here nothing is known, and it must not look as if their session were over: only the page
        // that says so is shown to nobody in particular.
        catch (Exception away) when (away.IsOutage() && (_known.TryGetValue(key, out _) || http.Features.Get<IExceptionHandlerFeature>() is not null))
        {
            return _known.Get<Known>(key);
        }
    }

    private async Task<Known?> Read(byte[] id, HttpContext http)
    {
        if (await sessions.Open(id, Counts(http.Request.Path), http.RequestAborted) is not { } session)
            return null;
        if (await standings.Of(session, http.RequestAborted) is { } who)
            return new Known(session, who);
        await sessions.End(id, SessionEnd.MembershipEnded);
        return null;
    }

    // A page that lies open asks by itself; that is not its person doing something.
    private static bool Counts(PathString path) =>
        !path.StartsWithSegments("/_blazor", StringComparison.Ordinal) && path != AccountLinks.SessionLeft;

    private sealed record Known(StoredSession Session, StaffEntry Who);
}
