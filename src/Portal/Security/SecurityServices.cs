using Microsoft.AspNetCore.Antiforgery;

namespace Partnership.Portal.Security;

internal static class SecurityServices
{
    /// <summary>
    /// Outside Development what is asked for unencrypted is refused, but for whether the portal is well. A proxy that ends
    /// the encryption says by X-Forwarded-Proto that there was one.
    /// </summary>
    public static IApplicationBuilder UseEncryptionOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("This portal answers over HTTPS only.", context.RequestAborted);
    });

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
