using Microsoft.AspNetCore.Identity;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A passkey as it is stored.</summary>
internal static class PasskeyRow
{
    public static IdentityUserPasskey<Guid> Of(Guid account, UserPasskeyInfo passkey, string name, DateTimeOffset now) => new()
    {
        UserId = account,
        CredentialId = passkey.CredentialId,
        Data = new IdentityPasskeyData
        {
            Name = name, CreatedAt = now, PublicKey = passkey.PublicKey, SignCount = passkey.SignCount, Transports = passkey.Transports,
            IsUserVerified = passkey.IsUserVerified, IsBackupEligible = passkey.IsBackupEligible, IsBackedUp = passkey.IsBackedUp,
            AttestationObject = passkey.AttestationObject, ClientDataJson = passkey.ClientDataJson,
        },
    };
}
