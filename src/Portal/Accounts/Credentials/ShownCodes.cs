using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// Keeps new recovery codes in the browser, sealed, while their owner writes them down: the page that shows them may be
/// opened again and printed, for ten minutes. The portal itself keeps hashes alone.
/// </summary>
internal sealed class ShownCodes(IDataProtectionProvider protection, TimeProvider time, IHostEnvironment environment)
{
    public const string Cookie = "partnership.codes";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("recovery codes");

    public void Open(HttpContext http, Guid account, ImmutableArray<string> codes) => http.Response.Cookies.Append(
        Cookie, _protector.Protect(JsonSerializer.Serialize(new Kept(account, time.GetUtcNow() + Lasts, codes))), Options());

    /// <summary>The codes that were just made for this account; empty when there are none to show.</summary>
    public ImmutableArray<string> Of(HttpContext? http, Guid account)
    {
        if (http?.Request.Cookies[Cookie] is not { Length: > 0 } text)
            return [];
        try
        {
            return JsonSerializer.Deserialize<Kept>(_protector.Unprotect(text)) is { } kept
                && kept.Account == account && time.GetUtcNow() < kept.Until ? kept.Codes : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    public void Close(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options());

    private CookieOptions Options() => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = !environment.IsDevelopment(), IsEssential = true, Path = "/",
    };

    private sealed record Kept(Guid Account, DateTimeOffset Until, ImmutableArray<string> Codes);
}
