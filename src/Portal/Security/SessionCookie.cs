using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Forms.Parking;

namespace Partnership.Portal.Security;

/// <summary>The cookie with the key of a session, which the server keeps.</summary>
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
            // How long a session lasts says its row; the cookie alone stands for nothing.
            options.ExpireTimeSpan = SessionRules.Longest;
            options.SlidingExpiration = false;
            options.LoginPath = AccountLinks.SignIn;
            options.ReturnUrlParameter = "to";
            options.Events.OnRedirectToLogin = ParkingServices.SignIn;
            options.Events.OnValidatePrincipal = SessionTickets.Validate;
            // Refused and absent look the same: whether something exists is not told.
            options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status404NotFound);
        });
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IHostEnvironment, TimeProvider>((options, environment, time) =>
        {
            options.Cookie.SecurePolicy = Secure(environment);
            options.TimeProvider = time;
        });
        services.AddCascadingAuthenticationState();
        return services;
    }

    /// <summary>Never without encryption, but for trying it out on one's own machine.</summary>
    public static CookieSecurePolicy Secure(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
