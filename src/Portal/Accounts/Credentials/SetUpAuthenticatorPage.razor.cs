using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>An authenticator app beside a password.</summary>
public sealed partial class SetUpAuthenticatorPage
{
    private string? _secret;

    [Inject] private Authenticators Authenticators { get; set; } = null!;

    private protected override async Task Read(Account account)
    {
        if (Begun!.Ways.Password)
            _secret = await Authenticators.Begin(account);
        else
            Navigation.NavigateTo(CredentialLinks.SetUpPassword);
    }

    private async Task Submit()
    {
        if (Begun is null || _secret is null)
            return;
        if (await Authenticators.Confirm(Begun.Account, Form[AuthenticatorFields.Field], onlyFirst: true))
            await Enough(Means.PasswordAndCode);
        else
            Show(FormErrors.None.And(AuthenticatorFields.Field, AuthenticatorFields.Wrong));
    }
}
