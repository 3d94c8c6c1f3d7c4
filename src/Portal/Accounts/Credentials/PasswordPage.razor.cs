using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Sets a person's own password.</summary>
public sealed partial class PasswordPage
{
    [Inject] private Passwords Passwords { get; set; } = null!;

    private async Task Submit()
    {
        if (Account is not { } account)
            return;
        var faults = await Passwords.Set(account, Form[NewPasswordField.Name], Organisation, Aborted);
        if (faults.IsEmpty)
            await GoOn(SignInOutcome.PasswordChanged, CredentialLinks.Changed(CredentialLinks.PasswordChanged));
        else
            Show(NewPasswordField.Errors(faults));
    }
}
