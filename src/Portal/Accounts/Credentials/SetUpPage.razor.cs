using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>The choice of how to sign in, and passkeys.</summary>
public sealed partial class SetUpPage
{
    [Inject] private Passkeys Passkeys { get; set; } = null!;

    private async Task Add()
    {
        if (Begun is null)
            return;
        var name = Sessions.Devices.Name(HttpContext!.Request.Headers.UserAgent);
        if (await Passkeys.Add(HttpContext, Begun.Account, Form[PasskeyForm.Field], name))
            await Enough(Begun.Ways.Password ? Means.PasswordAndPasskey : Means.Passkey);
        else
            Show(FormErrors.None.And("", "No passkey was set up. Press the button again, and let your device make sure that it is you"));
    }
}
