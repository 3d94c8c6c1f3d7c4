using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A person's own account: by what they sign in.</summary>
public sealed partial class AccountPage
{
    private int _codes;

    [Inject] private RecoveryCodes Codes { get; set; } = null!;

    /// <summary>What has just been changed.</summary>
    [SupplyParameterFromQuery] private string? Changed { get; set; }

    private string? Said => Changed switch
    {
        CredentialLinks.PasswordChanged => "Your password is set. You are signed out everywhere else",
        CredentialLinks.AuthenticatorChanged => "Your authenticator app is set up. You are signed out everywhere else",
        CredentialLinks.AuthenticatorRemoved => "Your authenticator app is removed. You are signed out everywhere else",
        _ => null,
    };

    private protected override async Task Read(Account account) => _codes = await Codes.Left(account.Id);
}
