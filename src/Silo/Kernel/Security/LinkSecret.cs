using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Security;

/// <summary>The secret of a link that works once: 32 random bytes as base64url. Of it a hash is kept and nothing else.</summary>
internal static class LinkSecret
{
    private const int Characters = 43;

    public static bool IsOne(string? secret) =>
        secret?.Length == Characters && secret.All(each => char.IsAsciiLetterOrDigit(each) || each is '-' or '_');

    /// <summary>What is kept of it.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether this is the secret of which the hash was kept; takes as long for a near miss as for any other.</summary>
    public static bool Fits(string? secret, string hash) =>
        IsOne(secret) && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret!)), Encoding.ASCII.GetBytes(hash));
}
