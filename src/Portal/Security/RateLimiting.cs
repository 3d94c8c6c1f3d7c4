using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Security;

internal static class RateLimiting
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Pages and endpoints name their limit by <see cref="EnableRateLimitingAttribute"/>.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimits>().BindConfiguration(RateLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            // Who opens the page tries nothing yet.
            options.AddPolicy(RateLimits.Entering, context => HttpMethods.IsPost(context.Request.Method)
                ? Limit(context.Connection.RemoteIpAddress?.ToString() ?? "", Limits(context).EnteringPerMinute)
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(RateLimits.Searching, context => Searches(context)
                ? Limit(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", Limits(context).SearchingPerMinute)
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static RateLimits Limits(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<RateLimits>>().Value;

    // A page that searches is also opened without: then it asks for nothing by name.
    private static bool Searches(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.Request.Query.Any(parameter => parameter.Value.Any(text => text?.Length > 0));

    private static RateLimitPartition<string> Limit(string whose, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        whose, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = Window, SegmentsPerWindow = 6 });
}
