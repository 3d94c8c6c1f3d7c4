using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Seals the secrets of authenticator apps for one account each, with the moment at which they were made.</summary>
internal sealed class AuthenticatorSecrets(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>How long a secret may wait for its first code.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromHours(1);

    public byte[] Make(Guid account)
    {
        var made = new byte[sizeof(long) + Totp.SecretLength];
        BinaryPrimitives.WriteInt64BigEndian(made, time.GetUtcNow().UtcTicks);
        RandomNumberGenerator.Fill(made.AsSpan(sizeof(long)));
        return Protector(account).Protect(made);
    }

    public byte[] Open(Guid account, byte[] @sealed) => Protector(account).Unprotect(@sealed)[sizeof(long)..];

    /// <summary>The secret, unless it has waited too long; null then.</summary>
    public byte[]? OpenFresh(Guid account, byte[]? @sealed)
    {
        if (@sealed is null)
            return null;
        var made = Protector(account).Unprotect(@sealed);
        var at = new DateTimeOffset(BinaryPrimitives.ReadInt64BigEndian(made), TimeSpan.Zero);
        return time.GetUtcNow() - at < Waits ? made[sizeof(long)..] : null;
    }

    private IDataProtector Protector(Guid account) => protection.CreateProtector("authenticator", account.ToString());
}
