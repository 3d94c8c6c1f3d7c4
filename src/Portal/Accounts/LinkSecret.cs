using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Partnership.Portal.Accounts;

/// <summary>What makes a link good for who holds it: 32 random bytes. Only their SHA-256 is kept.</summary>
internal static class LinkSecret
{
    private const int Length = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Whether this secret is the one that was kept; in a time that tells nothing of it.</summary>
    public static bool Is(string secret, byte[] kept) => CryptographicOperations.FixedTimeEquals(Hash(secret), kept);
}
