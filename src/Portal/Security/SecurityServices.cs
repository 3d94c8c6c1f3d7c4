using Microsoft.AspNetCore.Antiforgery;

namespace Partnership.Portal.Security;

internal static class SecurityServices
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "partnership.form";
            // The X-Frame-Options header says less than our frame-ancestors and would be a second place to change.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>(
            static (options, environment) => options.Cookie.SecurePolicy = SessionCookie.Secure(environment));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        return services;
    }
}
