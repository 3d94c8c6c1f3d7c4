using Microsoft.AspNetCore.Mvc;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What browsers are asked for passkeys. Each answer carries the ceremony's cookie.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost(PasskeyLinks.Creation, Creation).AllowAnonymous().RequireRateLimiting(RateLimits.Entering);
        app.MapPost(PasskeyLinks.Request, Request).AllowAnonymous().RequireRateLimiting(RateLimits.Entering);
        app.MapPost(PasskeyLinks.OwnRequest, OwnRequest).AllowAnonymous().RequireRateLimiting(RateLimits.Entering);
    }

    // The token of the form is asked for because something is read of it.
    private static async Task<IResult> Creation(
        HttpContext http, Passkeys passkeys, AccountReader accounts, SettingUp settingUp, [FromForm] string? command)
    {
        var account = SessionCaller.Of(http.User) is { } caller
            ? await accounts.Find(caller.User.Value, http.RequestAborted)
            : await settingUp.Of(http, http.RequestAborted) is { } begun ? begun.Account : null;
        return account is null ? Results.NotFound() : Json(await passkeys.CreationOptions(http, account));
    }

    private static async Task<IResult> Request(HttpContext http, Passkeys passkeys, [FromForm] string? command) =>
        Json(await passkeys.RequestOptions(http, null));

    private static async Task<IResult> OwnRequest(HttpContext http, Passkeys passkeys, Entrances entrances, [FromForm] string? command) =>
        (SessionCaller.Of(http.User)?.User.Value ?? Proved(entrances.Of(http))) is { } account
            ? Json(await passkeys.RequestOptions(http, account))
            : Results.NotFound();

    // Which passkeys somebody has is told to nobody who has not proved a password.
    private static Guid? Proved(Entrance? entrance) => entrance is { Proved: Means.Password } ? entrance.Account : null;

    private static IResult Json(string text) => Results.Text(text, "application/json");
}
