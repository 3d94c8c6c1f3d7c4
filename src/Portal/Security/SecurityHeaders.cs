using Microsoft.AspNetCore.StaticAssets;

namespace Partnership.Portal.Security;

/// <summary>The headers that every answer carries, error pages and static files too.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing inline and nothing from elsewhere: no script, style, frame, form target or base outside this site.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // On starting, because the exception handler clears what was set before.
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    });

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        if (!IsStaticAsset(context))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static bool IsStaticAsset(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
