using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Partnership.Portal.Accounts.Steps;

/// <summary>Keeps an <see cref="Entrance"/> in the browser, sealed, for twenty minutes.</summary>
internal sealed class Entrances(IDataProtectionProvider protection, TimeProvider time, IHostEnvironment environment)
{
    public const string Cookie = "partnership.entering";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(20);

    private readonly IDataProtector _protector = protection.CreateProtector("entrance");

    public void Open(HttpContext http, Entrance entrance) =>
        http.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(entrance)), Options());

    /// <summary>What was opened in this browser; null when there is nothing, or it has run out.</summary>
    public Entrance? Of(HttpContext? http)
    {
        if (http?.Request.Cookies[Cookie] is not { Length: > 0 } text)
            return null;
        try
        {
            var entrance = JsonSerializer.Deserialize<Entrance>(_protector.Unprotect(text));
            return entrance is not null && time.GetUtcNow() < entrance.At + Lasts ? entrance : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Close(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options());

    private CookieOptions Options() => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = !environment.IsDevelopment(), IsEssential = true, Path = "/",
    };
}
