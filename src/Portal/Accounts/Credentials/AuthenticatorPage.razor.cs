using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Takes an authenticator app into use, or another in its place.</summary>
public sealed partial class AuthenticatorPage
{
    private string? _secret;

    [Inject] private Authenticators Authenticators { get; set; } = null!;

    [Inject] private RecoveryCodes Codes { get; set; } = null!;

    [Inject] private ShownCodes Shown { get; set; } = null!;

    private protected override async Task Read(Account account)
    {
        if (Ways.Password)
            _secret = await Authenticators.Begin(account);
    }

    private async Task Submit()
    {
        if (Account is not { } account || !Ways.Password)
            return;
        if (!await Authenticators.Confirm(account, Form[AuthenticatorFields.Field]))
        {
            Show(FormErrors.None.And(AuthenticatorFields.Field, AuthenticatorFields.Wrong));
            return;
        }

        var hasCodes = await Codes.Left(account.Id) > 0;
        if (!hasCodes)
            Shown.Open(HttpContext!, account.Id, await Codes.Make(account.Id));
        await GoOn(SignInOutcome.CredentialAdded, hasCodes ? CredentialLinks.Changed(CredentialLinks.AuthenticatorChanged) : AccountLinks.RecoveryCodes);
    }

    private async Task Remove()
    {
        if (Account is not { } account)
            return;
        if (await Authenticators.GiveUp(account.Id))
            await GoOn(SignInOutcome.CredentialRemoved, CredentialLinks.Changed(CredentialLinks.AuthenticatorRemoved));
        else
            Navigation.NavigateTo(AccountLinks.Authenticator);
    }
}
