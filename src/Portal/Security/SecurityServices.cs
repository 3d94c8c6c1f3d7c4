namespace Partnership.Portal.Security;

internal static class SecurityServices
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "partnership.form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The X-Frame-Options header says less than our frame-ancestors and would be a second place to change.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddSingleton<EndedSessions>();
        return services;
    }
}
