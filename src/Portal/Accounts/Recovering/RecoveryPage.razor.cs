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
    private static readonly string PasswordHint =
        $"At least {PasswordRules.Shortest} characters. Three words that have nothing to do with each other are good. You may paste one from a password manager.";

    private Recovery? _recovery;
    private Account? _account;
    private RecoveryStanding? _standing;

    [Inject] private AccountsDb Accounts { get; set; } = null!;

    [Inject] private Recoveries Recoveries { get; set; } = null!;

    [Inject] private RecoveryUse Use { get; set; } = null!;

    [Inject] private Passwords Passwords { get; set; } = null!;

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
        _account = _recovery is null ? null : await Accounts.Users.FindAsync([_recovery.Person], Aborted);
        _standing = _account is null ? null : RecoveryDecisions.Found(_recovery, Secret, await IsMember(_recovery!), Now);
        if (_standing is null && HttpContext is { } context)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private Task Submit() => (_standing, _recovery) switch
    {
        (RecoveryStanding.Open, { Kind: RecoveryKind.Password }) => SetPassword(_recovery, _account!),
        (RecoveryStanding.Open, { Kind: RecoveryKind.SecondFactor }) => ForgetSecondFactor(_recovery, _account!),
        _ => Task.CompletedTask,
    };

    private async Task SetPassword(Recovery recovery, Account account)
    {
        var code = Form["Code"].Trim();
        var wrong = FormErrors.None;
        if (Passwords.Faults(Form["Password"], account.Name, account.Email ?? "") is { IsEmpty: false } faults)
            wrong = wrong.And("Password", PasswordFaultWords.Of(faults[0]));
        if (code.Length == 0)
            wrong = wrong.And("Code", "Enter a code from your app, or a recovery code");
        if (wrong.Any)
            Show(wrong);
        else if (!await Recoveries.Try(recovery.Id, Aborted))
            _standing = null;
        else if (!await SecondFactors.Prove(account, code))
            Show(FormErrors.None.And("Code", "This code is not right, or was used already. Enter the next one, or a recovery code"));
        else if (await Use.SetPassword(recovery, account, Form["Password"], Aborted))
            Navigation.NavigateTo(RecoveryLinks.Done);
        else
            _standing = null;
    }

    private async Task ForgetSecondFactor(Recovery recovery, Account account)
    {
        if (account.PasswordHash is { } hash)
        {
            var typed = PasswordText.Of(Form["Password"]);
            if (typed.Length == 0)
            {
                Show(FormErrors.None.And("Password", "Enter your password"));
                return;
            }

            if (!await Recoveries.Try(recovery.Id, Aborted))
            {
                _standing = null;
                return;
            }

            if (Hasher.VerifyHashedPassword(account, hash, typed) is PasswordVerificationResult.Failed)
            {
                Show(FormErrors.None.And("Password", "This is not your password"));
                return;
            }
        }

        if (!await Use.ForgetSecondFactor(recovery, account, Aborted))
        {
            _standing = null;
            return;
        }

        Means? proved = account.PasswordHash is null ? null : Means.Password;
        Navigation.NavigateTo(await Steps.Next(HttpContext!, new Entrance(account.Id, Now, proved, To: null)));
    }

    private async Task<bool> IsMember(Recovery recovery) => (await Portal.Ask<IDirectoryGrain, StaffEntry>(
        "opening a way back", grain => grain.Standing(new OrganisationId(recovery.Organisation), new UserId(recovery.Person), Aborted))).Succeeded;
}
