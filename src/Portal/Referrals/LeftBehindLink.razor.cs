using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;

namespace Partnership.Portal.Referrals;

/// <summary>Shown to who gives referrals to colleagues, and to nobody else.</summary>
public sealed partial class LeftBehindLink
{
    private bool _may;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync() =>
        _may = SessionCaller.Of((await Authentication).User)?.May(Permission.ReassignReferrals) == true;
}
