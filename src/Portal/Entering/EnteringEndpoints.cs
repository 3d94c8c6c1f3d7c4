using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Partnership.Portal.Security;

namespace Partnership.Portal.Entering;

internal static class EnteringEndpoints
{
    public static IServiceCollection AddEntering(this IServiceCollection services) => services.AddSingleton<DemonstrationEntry>();

    /// <summary>Entering is mapped in Development alone: elsewhere the address does not exist.</summary>
    public static void MapEntering(this WebApplication app)
    {
        app.MapPost(EnteringLinks.SignOut, SignOut).RequireAuthorization();
        if (app.Environment.IsDevelopment())
            app.MapPost(EnteringLinks.Enter, Enter).AllowAnonymous().RequireRateLimiting(RateLimits.Entering);
    }

    private static async Task<IResult> Enter(
        HttpContext context, DemonstrationEntry entry, TimeProvider time, [FromForm] string? person, [FromForm] string? to)
    {
        var staff = await entry.Staff(context.RequestAborted);
        if (staff.FirstOrDefault(candidate => EnterPage.ValueOf(candidate) == person) is not { } chosen)
            return Results.Redirect(EnteringLinks.Enter);
        await context.SignInAsync(
            SessionCookie.Scheme, SessionCaller.Principal(chosen.Member, chosen.Organisation, time.GetUtcNow()));
        return Results.LocalRedirect(IsLocal(to) && to != EnteringLinks.SignOut ? to! : "/");
    }

    private static async Task<IResult> SignOut(HttpContext context, EndedSessions ended, [FromForm] string? unused)
    {
        ended.Add(context.User);
        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect(EnteringLinks.SignIn);
    }

    // Browsers leave out tabs and line ends: "/\t/elsewhere" is another site to them.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal)
        && !path.Any(char.IsControl);
}
