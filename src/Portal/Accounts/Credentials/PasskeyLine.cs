using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A passkey in the list of its owner.</summary>
/// <param name="Number">What names it in forms: nothing that a device would answer to.</param>
/// <param name="Name">What its owner called it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Synced">Whether it is copied to the owner's other devices.</param>
internal sealed record PasskeyLine(string Number, string Name, DateTimeOffset MadeAt, bool Synced)
{
    public static PasskeyLine Of(IdentityUserPasskey<Guid> row) =>
        new(NumberOf(row.CredentialId), row.Data.Name ?? "Passkey", row.Data.CreatedAt, row.Data.IsBackedUp);

    public static string NumberOf(byte[] credential) => Base64Url.EncodeToString(SHA256.HashData(credential).AsSpan(0, 12));
}
