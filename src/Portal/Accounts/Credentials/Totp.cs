using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// The codes of authenticator apps: RFC 6238 (time-based one-time passwords) over RFC 4226 (their counter-based
/// form), with steps of 30 seconds from 1970. Apps understand six digits of SHA-1, which is what we use.
/// </summary>
internal static class Totp
{
    /// <summary>How many digits the codes have.</summary>
    public const int Digits = 6;

    /// <summary>How long a code stands, in seconds.</summary>
    public const int Period = 30;

    /// <summary>The length of a secret in bytes: 160 bits, as RFC 4226 recommends in section 4.</summary>
    public const int SecretLength = 20;

    /// <summary>How many steps a clock may be wrong, and a person slow (RFC 6238, section 5.2).</summary>
    private const int Window = 1;

    /// <summary>In which step of 30 seconds this moment lies.</summary>
    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Period;

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step) => Code(secret, step, HashAlgorithmName.SHA1, Digits);

    /// <summary>The code of a step by another hash (SHA-1, SHA-256 or SHA-512) or of another length (1 to 9 digits).</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step, HashAlgorithmName hash, int digits)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = CryptographicOperations.HmacData(hash, secret, counter);
        // RFC 4226, section 5.3: the last half byte says where the number stands; its sign is left out.
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0x0f)) & int.MaxValue;
        var places = (int)Math.Pow(10, digits);
        return (number % places).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>Of which step near this moment a typed code is; null when of none, or of none after the last one used.</summary>
    /// <param name="secret">The secret that the app shares.</param>
    /// <param name="typed">As it was typed: spaces between the digits do no harm.</param>
    /// <param name="now">The moment.</param>
    /// <param name="lastUsed">The step whose code was used last, since a code counts once (RFC 6238, section 5.2).</param>
    public static long? StepOf(ReadOnlySpan<byte> secret, string typed, DateTimeOffset now, long lastUsed)
    {
        var code = new string([.. typed.Where(letter => !char.IsWhiteSpace(letter))]);
        long? found = null;
        // All are compared whichever fits, so that the time taken says nothing.
        for (var step = StepAt(now) - Window; step <= StepAt(now) + Window; step++)
        {
            if (Secrets.Same(Code(secret, step), code) && step > lastUsed)
                found ??= step;
        }

        return found;
    }
}
