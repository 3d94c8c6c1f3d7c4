using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Where the link of a way back leads.</summary>
public sealed partial class RecoveryPage
{
    private const string PasskeyPassword = "PasskeyPassword";

    private Recovery? _recovery;
    private Account? _account;
    private RecoveryStanding? _standing;

    [Inject] private AccountReader Accounts { get; set; } = null!;

    [Inject] private Recoveries Recoveries { get; set; } = null!;

    [Inject] private RecoveryUse Use { get; set; } = null!;

    [Inject] private Passwords Passwords { get; set; } = null!;

    [Inject] private Passkeys Passkeys { get; set; } = null!;

    [Inject] private SecondFactors SecondFactors { get; set; } = null!;

    [Inject] private IPasswordHasher<Account> Hasher { get; set; } = null!;

    [Inject] private PortalCalls Portal { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Parameter] public string Id { get; set; } = "";

    [Parameter] public string Secret { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _recovery = Guid.TryParse(Id, out var id) ? await Recoveries.Find(id, Aborted) : null;
        _account = _recovery is null ? null : await Accounts.Find(_recovery.Person, Aborted);
        _standing = _account is null ? null : RecoveryDecisions.Found(_recovery, Secret, await IsMember(_recovery!), Now);
        if (_standing is null)
            IsOver();
    }

    private Task SubmitCode()
    {
        var code = Form["Code"].Trim();
        return SetPassword(
            NewPasswordField.Name, () => SecondFactors.Prove(_account!, code),
            code.Length == 0 ? ("Code", "Enter a code from your app, or a recovery code") : null,
            ("Code", "This code is not right, or was used already. Enter the next one, or a recovery code"));
    }

    private Task SubmitPasskey() => SetPassword(
        PasskeyPassword, async () => (await Passkeys.Assert(HttpContext!, Form[PasskeyForm.Field]))?.Id == _account!.Id,
        missing: null, wrong: (PasskeyPassword, "That was not a passkey of this account. Try again with yours, or use a code"));

    private async Task SetPassword(string field, Func<Task<bool>> proves, (string Field, string Text)? missing, (string Field, string Text) wrong)
    {
        if (_standing is not RecoveryStanding.Open || _recovery is not { Kind: RecoveryKind.Password } recovery)
            return;
        var errors = FormErrors.None;
        foreach (var fault in Passwords.Faults(Form[field], _account!.Name, _account.Email ?? "").Reverse())
            errors = errors.And(field, PasswordFaultWords.Of(fault));
        if (missing is { } empty)
            errors = errors.And(empty.Field, empty.Text);
        if (errors.Any)
            Show(errors);
        else if (!await Recoveries.Try(recovery.Id, Aborted))
            IsOver();
        else if (!await proves())
            Show(FormErrors.None.And(wrong.Field, wrong.Text));
        else if (await Use.SetPassword(recovery, _account, Form[field], Aborted))
            Navigation.NavigateTo(RecoveryLinks.Done);
        else
            IsOver();
    }

    private async Task SubmitSecondFactor()
    {
        if (_standing is not RecoveryStanding.Open || _recovery is not { Kind: RecoveryKind.SecondFactor } recovery)
            return;
        var typed = PasswordText.Of(Form["Password"]);
        if (_account!.PasswordHash is not null && typed.Length == 0)
            Show(FormErrors.None.And("Password", "Enter your password"));
        else if (_account.PasswordHash is not null && !await Recoveries.Try(recovery.Id, Aborted))
            IsOver();
        else if (_account.PasswordHash is { } hash && Hasher.VerifyHashedPassword(_account, hash, typed) is PasswordVerificationResult.Failed)
            Show(FormErrors.None.And("Password", "This is not your password"));
        else if (!await Use.ForgetSecondFactor(recovery, _account, Aborted))
            IsOver();
        else
            await SetUp(_account);
    }

    private async Task SetUp(Account account)
    {
        Means? proved = account.PasswordHash is null ? null : Means.Password;
        Navigation.NavigateTo(await Steps.Next(HttpContext!, new Entrance(account.Id, Now, proved, To: null)));
    }

    private void IsOver()
    {
        _standing = null;
        if (HttpContext is { } context)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task<bool> IsMember(Recovery recovery) => (await Portal.Ask<IDirectoryGrain, StaffEntry>(
        "opening a way back", grain => grain.Standing(new OrganisationId(recovery.Organisation), new UserId(recovery.Person), Aborted))).Succeeded;
}
