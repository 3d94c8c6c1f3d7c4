using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Tells an administrator how many of their people asked for help to get in.</summary>
public sealed partial class HelpWaits
{
    private OrganisationId _organisation;
    private int _waiting;

    [Inject] private OpenAsks Asks { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (SessionCaller.Of((await Authentication).User) is not { } caller || !caller.May(Permission.AdministerPeople))
            return;
        _organisation = caller.Organisation;
        _waiting = (await Asks.Of(_organisation, HttpContext?.RequestAborted ?? CancellationToken.None)).Length;
    }
}
