using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What the pages share on which somebody sets up how they will sign in, before their first session.</summary>
public abstract class SettingUpPage : PortalPage
{
    /// <summary>Who sets up; null when nobody may, who is sent on from here.</summary>
    private protected SetUpBegun? Begun { get; private set; }

    [Inject] private SettingUp SettingUp { get; set; } = null!;

    [Inject] private protected Entrances Entrances { get; private set; } = null!;

    [Inject] private CredentialChanges Changes { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Inject] private RecoveryCodes Codes { get; set; } = null!;

    [Inject] private ShownCodes Shown { get; set; } = null!;

    /// <summary>
    /// Lets the page be drawn once, empty, before it reads anything, when a form was sent: a page that sends its reader on
    /// before it was ever drawn has named no form, and the sending is then answered with "no such form" (400).
    /// </summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (IsPost)
        {
            StateHasChanged();
            await Task.Yield();
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        Begun = await SettingUp.Of(HttpContext, Aborted);
        if (Begun is null)
            Navigation.NavigateTo(SentOn);
        else
            await Read(Begun.Account);
    }

    // Who has proved their password and has something to show besides is asked for that.
    private string SentOn => Entrances.Of(HttpContext) is { Proved: Means.Password } ? AccountLinks.Code : AccountLinks.SignIn;

    /// <summary>Reads what else the page shows.</summary>
    private protected virtual Task Read(Account account) => Task.CompletedTask;

    /// <summary>What was set up is enough: recovery codes for who has a password, and on.</summary>
    private protected async Task Enough(Means proved)
    {
        var (http, account) = (HttpContext!, Begun!.Account);
        var entrance = Begun.Entrance with { Proved = proved };
        await Changes.Made(http, account, SignInOutcome.CredentialAdded);
        if (!Begun.Ways.Password)
        {
            Navigation.NavigateTo(await Steps.Next(http, entrance));
            return;
        }

        Shown.Open(http, account.Id, await Codes.Make(account.Id));
        Entrances.Open(http, entrance);
        Navigation.NavigateTo(CredentialLinks.SetUpCodes);
    }
}
