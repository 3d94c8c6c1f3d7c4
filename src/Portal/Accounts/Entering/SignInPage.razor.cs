using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Entering;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Where a person comes who is not signed in.</summary>
public sealed partial class SignInPage
{
    [Inject] private PasswordDoor Door { get; set; } = null!;

    [Inject] private PasskeyDoor Passkeys { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Inject] private DemonstrationEntry Entry { get; set; } = null!;

    [SupplyParameterFromQuery] private string? To { get; set; }

    /// <summary>Why they are here again.</summary>
    [SupplyParameterFromQuery] private string? Ended { get; set; }

    private string EnterHref => string.IsNullOrEmpty(To) ? EnteringLinks.Enter : $"{EnteringLinks.Enter}?to={Uri.EscapeDataString(To)}";

    protected override void OnInitialized() => Form = PostedOr(() => PostedForm.With());

    private async Task Submit()
    {
        var (address, password) = (Form["Address"].Trim(), Form["Password"]);
        var empty = FormErrors.None;
        if (password.Length == 0)
            empty = empty.And("Password", "Enter your password");
        if (address.Length == 0)
            empty = empty.And("Address", "Enter your e-mail address");
        if (empty.Any)
        {
            Show(empty);
            return;
        }

        var knocked = await Door.Try(HttpContext!, address, password);
        if (knocked is { Answer: Knock.Opened, Account: { } account })
            Navigation.NavigateTo(await Steps.Next(HttpContext!, new Entrance(account.Id, Now, Means.Password, LocalPath.Or(To, "/"))));
        else
            Refuse(knocked.Answer);
    }

    private async Task SubmitPasskey()
    {
        if (await Passkeys.Try(HttpContext!, Form[PasskeyForm.Field]) is { } account)
            Navigation.NavigateTo(await Steps.Next(HttpContext!, new Entrance(account.Id, Now, Means.Passkey, LocalPath.Or(To, "/"))));
        else
            Show(FormErrors.None.And("", SignInWords.WrongPasskey));
    }

    private void Refuse(Knock answer)
    {
        Show(FormErrors.None.And("Address", SignInWords.Of(answer)));
        if (answer is Knock.Refused)
            return;
        HttpContext!.Response.StatusCode = answer is Knock.Busy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests;
        HttpContext.Response.Headers.RetryAfter = "60";
    }
}
