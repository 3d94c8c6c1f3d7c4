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

    private static Task Answer(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
