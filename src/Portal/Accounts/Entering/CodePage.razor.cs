using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>The second factor of somebody who knew their password.</summary>
public sealed partial class CodePage
{
    private const string RecoveryCode = "recovery-code";
    private const string RecoveryHref = $"{AccountLinks.Code}?use={RecoveryCode}";
    private Entrance? _entrance;
    private Account? _account;
    private Means _means;
    private bool _hasPasskey;

    [Inject] private AccountsDb Accounts { get; set; } = null!;

    [Inject] private Entrances Entrances { get; set; } = null!;

    [Inject] private CodeDoor Door { get; set; } = null!;

    [Inject] private PasskeyDoor Passkeys { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Use { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => PostedForm.With());
        _means = Use == RecoveryCode ? Means.PasswordAndRecoveryCode : Means.PasswordAndCode;
        _entrance = Entrances.Of(HttpContext);
        if (_entrance is { Proved: Means.Password })
            _account = await Accounts.Users.FindAsync([_entrance.Account], Aborted);
        _hasPasskey = _account is not null && await Accounts.UserPasskeys.AnyAsync(passkey => passkey.UserId == _account.Id, Aborted);
        // Too long ago, or never begun.
        if (_account is null)
            Navigation.NavigateTo(AccountLinks.SignIn);
    }

    private async Task SubmitPasskey()
    {
        if (_entrance is null || _account is null)
            return;
        if (await Passkeys.Try(HttpContext!, Form[PasskeyForm.Field], _account) is not null)
            Navigation.NavigateTo(await Steps.Next(HttpContext!, _entrance with { Proved = Means.PasswordAndPasskey }));
        else
            Show(FormErrors.None.And("", SignInWords.WrongPasskey));
    }

    private async Task Submit()
    {
        if (_entrance is null || _account is null)
            return;
        var code = Form["Code"].Trim();
        if (code.Length == 0)
        {
            Show(FormErrors.None.And("Code", _means is Means.PasswordAndCode ? "Enter the code that your app shows" : "Enter one of your recovery codes"));
            return;
        }

        var answer = await Door.Try(HttpContext!, _account, code, _means);
        if (answer.Right)
            Navigation.NavigateTo(await Steps.Next(HttpContext!, _entrance with { Proved = _means }));
        else
            Show(FormErrors.None.And("Code", SignInWords.WrongCode(_means, answer.HeldUntil)));
    }
}
