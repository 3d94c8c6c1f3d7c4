using System.Text;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Recovery codes that were just made, as a file: for who can print nothing.</summary>
internal static class CodesFile
{
    public static void MapCodesFile(this WebApplication app)
    {
        app.MapGet(CredentialLinks.CodesFile, (HttpContext http, ShownCodes shown) =>
            Answer(http, shown, SessionCaller.Of(http.User)?.User)).RequireAuthorization();
        app.MapGet(CredentialLinks.SetUpCodesFile, (HttpContext http, ShownCodes shown, Entrances entrances) =>
            Answer(http, shown, entrances.Of(http) is { } entrance ? new UserId(entrance.Account) : null)).AllowAnonymous();
    }

    private static IResult Answer(HttpContext http, ShownCodes shown, UserId? person) =>
        person is { } who && shown.Of(http, who.Value) is { IsEmpty: false } codes
            ? Results.File(Encoding.UTF8.GetBytes(Text(codes)), "text/plain; charset=utf-8", "partnership-recovery-codes.txt")
            : Results.NotFound();

    private static string Text(IEnumerable<string> codes) =>
        $"Recovery codes for Partnership at work. With your password, each opens the portal once.\r\n\r\n{string.Join("\r\n", codes)}\r\n";
}
