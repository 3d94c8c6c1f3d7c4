using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A person's passkeys: adds and removes them, but never the last way in.</summary>
public sealed partial class PasskeysPage
{
    private const string Number = "passkey";
    private const string Added = "added";
    private const string Removed = "removed";

    private readonly TableHeader[] _headers = [new("Passkey"), new("Added"), new("Where"), new("")];
    private ImmutableArray<PasskeyLine> _passkeys = [];

    [Inject] private Passkeys Passkeys { get; set; } = null!;

    [SupplyParameterFromQuery] private string? What { get; set; }

    private string? Done => What switch
    {
        Added => "The passkey is added. You are signed out everywhere else",
        Removed => "The passkey is removed. You are signed out everywhere else",
        _ => null,
    };

    private protected override async Task Read(Account account)
    {
        Form = IsPost ? Form : PostedForm.With(("Name", Sessions.Devices.Name(HttpContext?.Request.Headers.UserAgent)));
        _passkeys = await Passkeys.Of(account.Id, Aborted);
    }

    private async Task Add()
    {
        if (Account is not { } account)
            return;
        if (Form["Name"].Trim().Length > Passkeys.LongestName)
            Show(FormErrors.None.And("Name", $"Use {Passkeys.LongestName} characters or fewer"));
        else if (await Passkeys.Add(HttpContext!, account, Form[PasskeyForm.Field], Form["Name"]))
            await GoOn(SignInOutcome.CredentialAdded, $"{AccountLinks.Passkeys}?what={Added}");
        else
            Show(FormErrors.None.And("Name", "No passkey was added. Press the button again, and let your device make sure that it is you"));
    }

    private async Task Remove()
    {
        if (Account is not { } account)
            return;
        if (await Passkeys.Remove(account.Id, Form[Number]))
            await GoOn(SignInOutcome.CredentialRemoved, $"{AccountLinks.Passkeys}?what={Removed}");
        else if (_passkeys.Any(passkey => passkey.Number == Form[Number]))
            Show(FormErrors.None.And("", "That is your only way in. Add another passkey first, or a password and an authenticator app"));
        else
            Navigation.NavigateTo(AccountLinks.Passkeys);
    }
}
