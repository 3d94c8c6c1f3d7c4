using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A password, for who was to have a passkey and cannot.</summary>
public sealed partial class SetUpPasswordPage
{
    [Inject] private Passwords Passwords { get; set; } = null!;

    private async Task Submit()
    {
        if (Begun is null)
            return;
        var faults = await Passwords.Set(Begun.Account, Form[NewPasswordField.Name], cancellation: Aborted);
        if (!faults.IsEmpty)
        {
            Show(NewPasswordField.Errors(faults));
            return;
        }

        Entrances.Open(HttpContext!, Begun.Entrance with { Proved = Means.Password });
        Navigation.NavigateTo(CredentialLinks.SetUpAuthenticator);
    }
}
