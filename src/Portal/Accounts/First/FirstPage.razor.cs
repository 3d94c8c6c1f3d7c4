using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.First;

/// <summary>Where the first administrator of an installation comes in, by a link that works once.</summary>
public sealed partial class FirstPage
{
    private bool _works;

    [Inject] private FirstLinks Links { get; set; } = null!;

    [Inject] private FirstOrganisation Organisation { get; set; } = null!;

    [Inject] private Passwords Passwords { get; set; } = null!;

    [Inject] private IPasswordHasher<Account> Hasher { get; set; } = null!;

    [Inject] private ILookupNormalizer Normalizer { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Parameter] public string Secret { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _works = await Links.Works(Secret, Form.Command.Value, Aborted);
        if (!_works)
            IsOver();
    }

    private async Task Submit()
    {
        var typed = FirstForm.Of(Form);
        var wrong = typed.Wrong(typed.By is SignInBy.Password
            ? NewPasswordField.Errors(Passwords.Faults(typed.Password, typed.Name, typed.Address, typed.Organisation))
            : FormErrors.None);
        if (!wrong.Any && await Links.IsTaken(Normalizer.NormalizeName(typed.Address), Aborted))
            wrong = wrong.And("Address", "Somebody was invited with this address already. Enter another one");
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        var registered = await Organisation.Register(typed, Aborted);
        if (!registered.Succeeded)
            Show(FormErrors.Of(registered.Refusals, OrganisationWords.Of));
        else if (await Begin(typed) is not { } account)
            IsOver();
        else
            await Enter(registered.Value.Id, account, typed);
    }

    private async Task Enter(OrganisationId organisation, Account account, FirstForm typed)
    {
        var joined = await Organisation.Join(organisation, new UserId(account.Id), typed, Aborted);
        if (!joined.Succeeded)
        {
            Show(FormErrors.Of(joined.Refusals, OrganisationWords.Of));
            return;
        }

        Means? proved = typed.By is SignInBy.Password ? Means.Password : null;
        Navigation.NavigateTo(await Steps.Next(HttpContext!, new Entrance(account.Id, Now, proved, To: null)));
    }

    private Task<Account?> Begin(FirstForm typed) => Links.Begin(
        Secret, Form.Command.Value,
        account =>
        {
            (account.Name, account.UserName, account.Email) = (typed.Name, typed.Address, typed.Address);
            (account.NormalizedUserName, account.NormalizedEmail) = (Normalizer.NormalizeName(typed.Address), Normalizer.NormalizeEmail(typed.Address));
            account.SecurityStamp = Guid.NewGuid().ToString();
            account.NewAuthenticator = null;
            account.PasswordHash = typed.By is SignInBy.Password ? Hasher.HashPassword(account, PasswordText.Of(typed.Password)) : null;
        },
        Aborted);

    private void IsOver()
    {
        _works = false;
        if (HttpContext is { } context)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
