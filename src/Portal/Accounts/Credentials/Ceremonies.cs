using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What a passkey is asked for.</summary>
internal enum CeremonyKind
{
    /// <summary>To be made.</summary>
    Creation = 1,

    /// <summary>To prove who somebody is.</summary>
    Request = 2,
}

/// <summary>A passkey ceremony under way: what was asked of the browser.</summary>
internal sealed record Ceremony(Guid Id, CeremonyKind Kind, DateTimeOffset ClosesAt, string State);

/// <summary>
/// Keeps the ceremony that is under way in the browser, sealed, for ten minutes. What answers it counts once: a
/// ceremony that led to something is noted in the database until it would have run out.
/// </summary>
internal sealed class Ceremonies(
    IDataProtectionProvider protection, IDbContextFactory<AccountsDb> accounts, TimeProvider time, IHostEnvironment environment)
{
    public const string Cookie = "partnership.passkey";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("passkey ceremony");

    public void Open(HttpContext http, CeremonyKind kind, string state)
    {
        var ceremony = new Ceremony(Guid.NewGuid(), kind, time.GetUtcNow() + Lasts, state);
        http.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(ceremony)), Options());
    }

    /// <summary>The ceremony of this browser; null when none of this kind is under way.</summary>
    public Ceremony? Of(HttpContext http, CeremonyKind kind)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } text)
            return null;
        try
        {
            return JsonSerializer.Deserialize<Ceremony>(_protector.Unprotect(text)) is { } ceremony
                && ceremony.Kind == kind && time.GetUtcNow() < ceremony.ClosesAt ? ceremony : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Ends the ceremony; false when it has been answered before.</summary>
    public async Task<bool> Spend(HttpContext http, Ceremony ceremony)
    {
        http.Response.Cookies.Delete(Cookie, Options());
        await using var db = await accounts.CreateDbContextAsync(CancellationToken.None);
        var now = time.GetUtcNow();
        await db.SpentCeremonies.Where(spent => spent.ClosesAt < now).ExecuteDeleteAsync(CancellationToken.None);
        db.SpentCeremonies.Add(new SpentCeremony { Id = ceremony.Id, ClosesAt = ceremony.ClosesAt });
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            return true;
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = !environment.IsDevelopment(), IsEssential = true, Path = "/",
    };
}
