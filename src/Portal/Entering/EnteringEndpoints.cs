using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Entering;

internal static class EnteringEndpoints
{
    public static IServiceCollection AddEntering(this IServiceCollection services) => services.AddSingleton<DemonstrationEntry>();

    /// <summary>Entering is mapped in Development alone: elsewhere the address does not exist.</summary>
    public static void MapEntering(this WebApplication app)
    {
        app.MapPost(AccountLinks.SignOut, SignOut).RequireAuthorization();
        if (app.Environment.IsDevelopment())
            app.MapPost(EnteringLinks.Enter, Enter).AllowAnonymous().RequireRateLimiting(RateLimits.Entering);
    }

    private static async Task<IResult> Enter(
        HttpContext context, DemonstrationEntry entry, Sessions sessions, [FromForm] string? person, [FromForm] string? to)
    {
        var staff = await entry.Staff(context.RequestAborted);
        if (staff.FirstOrDefault(candidate => EnterPage.ValueOf(candidate) == person) is not { } chosen)
            return Results.Redirect(EnteringLinks.Enter);
        await sessions.Begin(context, chosen.Member.User, chosen.Organisation.Id, Means.Demonstration);
        return Results.LocalRedirect(LocalPath.Or(to, "/"));
    }

    private static async Task<IResult> SignOut(HttpContext context, Sessions sessions, SignInHistory history, [FromForm] string? unused)
    {
        if (SessionTickets.Of(context) is { } session)
        {
            await sessions.End(session.Id, SessionEnd.SignedOut);
            await history.Write(session.Person, null, SignInOutcome.SignedOut, session.Means, context, new OrganisationId(session.Organisation));
        }

        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect(AccountLinks.SignIn);
    }
}
