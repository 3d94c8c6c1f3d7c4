using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What the pages on which people look after their own credentials share.</summary>
public abstract class OwnAccountPage : PortalPage
{
    /// <summary>The account; null for a person of the demonstration, who has none.</summary>
    private protected Account? Account { get; private set; }

    private protected WaysIn Ways { get; private set; } = new(false, false, 0);

    private protected string Organisation { get; private set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject] private AccountReader Accounts { get; set; } = null!;

    [Inject] private CredentialChanges Changes { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var principal = (await Authentication).User;
        Organisation = SessionCaller.OrganisationOf(principal);
        Form = PostedOr(() => Form);
        Account = await Accounts.Find(SessionCaller.Of(principal)!.User.Value, Aborted);
        if (Account is null)
            return;
        Ways = await Accounts.WaysOf(Account, Aborted);
        await Read(Account);
    }

    /// <summary>Reads what else the page shows.</summary>
    private protected virtual Task Read(Account account) => Task.CompletedTask;

    /// <summary>Makes known that a credential changed, and goes on.</summary>
    private protected async Task GoOn(SignInOutcome what, string to)
    {
        await Changes.Made(HttpContext!, Account!, what);
        Navigation.NavigateTo(to);
    }
}
