using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Partnership.Portal.Forms.Parking;

namespace Partnership.Portal.Security;

/// <summary>The cookie that keeps a session: at most eight hours, away after fifteen idle minutes.</summary>
internal static class SessionCookie
{
    public const string Scheme = "session";

    public static IServiceCollection AddSessionCookie(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
        {
            options.Cookie.Name = "partnership.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(15);
            options.SlidingExpiration = true;
            options.LoginPath = Entering.EnteringLinks.SignIn;
            options.ReturnUrlParameter = "to";
            options.Events.OnRedirectToLogin = ParkingServices.SignIn;
            options.Events.OnValidatePrincipal = Memberships.Validate;
            // Refused and absent look the same: whether something exists is not told.
            options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status404NotFound);
        });
        services.AddSingleton<Memberships>();
        services.AddCascadingAuthenticationState();
        return services;
    }

    /// <summary>When the session of this request ends unless its person goes on; null when nobody can tell.</summary>
    public static DateTimeOffset? EndOf(HttpContext? context, DateTimeOffset now) =>
        EndOf(context?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties, now);

    // A cookie of which half the time has run is given anew with this answer.
    internal static DateTimeOffset? EndOf(AuthenticationProperties? session, DateTimeOffset now) => session switch
    {
        { IssuedUtc: { } issued, ExpiresUtc: { } expires } when now - issued > expires - now => now + (expires - issued),
        _ => session?.ExpiresUtc,
    };

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
