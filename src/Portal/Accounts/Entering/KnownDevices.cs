using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>A browser by which somebody has entered before. Its tries are counted apart, so that a stranger who guesses keeps nobody out.</summary>
/// <param name="Id">Random; says nothing of the browser or its owner.</param>
/// <param name="Entered">Under which <see cref="Whoms"/> people entered by it.</param>
internal sealed record KnownDevice(byte[] Id, ImmutableArray<byte[]> Entered)
{
    public bool Knows(byte[] whom) => Entered.Any(each => CryptographicOperations.FixedTimeEquals(each, whom));
}

/// <summary>Keeps a <see cref="KnownDevice"/> in the browser itself, sealed, for a year.</summary>
internal sealed class KnownDevices(IDataProtectionProvider protection, IHostEnvironment environment)
{
    public const string Cookie = "partnership.device";

    /// <summary>How many people one browser remembers, the latest first.</summary>
    private const int Most = 8;

    private const int IdLength = 16;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    private readonly IDataProtector _protector = protection.CreateProtector("known device");

    /// <summary>The browser of this request, where it has entered before.</summary>
    public KnownDevice? Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } text)
            return null;
        try
        {
            var bytes = _protector.Unprotect(Convert.FromBase64String(text));
            return new KnownDevice(bytes[..IdLength], [.. bytes[IdLength..].Chunk(HMACSHA256.HashSizeInBytes)]);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>From now on it is known that this person entered by this browser.</summary>
    public void Remember(HttpContext http, byte[] whom)
    {
        var known = Of(http) ?? new KnownDevice(RandomNumberGenerator.GetBytes(IdLength), []);
        var entered = known.Entered.Where(each => !each.AsSpan().SequenceEqual(whom)).Prepend(whom).Take(Most);
        byte[] bytes = [.. known.Id, .. entered.SelectMany(each => each)];
        http.Response.Cookies.Append(Cookie, Convert.ToBase64String(_protector.Protect(bytes)), new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = !environment.IsDevelopment(), IsEssential = true, Path = "/", MaxAge = Kept,
        });
    }
}
