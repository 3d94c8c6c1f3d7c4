using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Partnership.Portal.Hosting;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: its database does too, with every migration of this release.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") })
            .AllowAnonymous();
    }
}
