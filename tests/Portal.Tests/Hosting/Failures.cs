using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>What the portal itself does not answer: "/fail/503" ends so, "/fail/throw" throws.</summary>
internal sealed class Failures : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Run(context =>
        {
            var wanted = context.Request.Path.Value!.Split('/')[^1];
            if (string.Equals(wanted, "throw", StringComparison.Ordinal))
                throw new InvalidOperationException("Thrown by a test.");
            context.Response.StatusCode = int.TryParse(wanted, CultureInfo.InvariantCulture, out var status) ? status : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    };
}
