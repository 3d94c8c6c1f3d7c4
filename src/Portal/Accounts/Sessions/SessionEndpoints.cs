using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Mvc;

namespace Partnership.Portal.Accounts.Sessions;

internal static class SessionEndpoints
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<Sessions>().AddSingleton<SessionTickets>().AddScoped<ProvingAgain>();
        return services.AddScoped<LiveSession>().AddScoped<CircuitHandler>(provider => provider.GetRequiredService<LiveSession>());
    }

    /// <summary>What the script of an open page asks.</summary>
    public static void MapSessions(this WebApplication app)
    {
        // For anybody: that a session is over is an answer too, and no page to sign in on.
        app.MapGet(AccountLinks.SessionLeft, Left).AllowAnonymous();
        app.MapPost(AccountLinks.SessionExtend, Extend).RequireAuthorization();
    }

    private static SessionLeft Left(HttpContext context, TimeProvider time) =>
        SessionTickets.Of(context) is { } session ? SessionLeft.Of(session, time.GetUtcNow()) : SessionLeft.Over;

    // Being sent is what makes the session last: nothing else is to be done.
    private static SessionLeft Extend(HttpContext context, TimeProvider time, [FromForm] string? unused) =>
        SessionTickets.Of(context) is { } session ? SessionLeft.AfterNow(session, time.GetUtcNow()) : SessionLeft.Over;
}
