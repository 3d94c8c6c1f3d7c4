using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Where somebody who is signed in shows once more that it is them.</summary>
public sealed partial class AgainPage
{
    private AgainWays _ways = AgainWays.None;

    [Inject] private ProvingAgain Proving { get; set; } = null!;

    [SupplyParameterFromQuery] private string? To { get; set; }

    private bool KeepsForm => To?.Contains($"{ParkedForms.Parameter}=", StringComparison.Ordinal) == true;

    private StoredSession Session => SessionTickets.Of(HttpContext)!;

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _ways = await Proving.WaysOf(Session, Aborted);
    }

    private async Task ConfirmWord()
    {
        if (await Proving.ByWord(HttpContext!, Session))
            GoOn();
    }

    private async Task ConfirmPasskey()
    {
        if (await Proving.ByPasskey(HttpContext!, Session, Form[PasskeyForm.Field]))
            GoOn();
        else
            Show(FormErrors.None.And(PasskeyForm.Field, "That passkey was not taken. Try once more, or use another way"));
    }

    private async Task ConfirmCode()
    {
        var code = Form["Code"].Trim();
        if (code.Length == 0)
        {
            Show(FormErrors.None.And("Code", "Enter the code that your app shows"));
            return;
        }

        var answer = await Proving.ByCode(HttpContext!, Session, code);
        if (answer.Right)
            GoOn();
        else if (answer.HeldUntil is { } until)
            Show(FormErrors.None.And("Code", $"Too many codes were wrong. No other is taken before {TimeWords.Time(until)}"));
        else
            Show(FormErrors.None.And("Code", "That code is not right, or has been used. Wait for the next one and enter it"));
    }

    private void GoOn() => Navigation.NavigateTo(LocalPath.Or(To, "/"));
}
