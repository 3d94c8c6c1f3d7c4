using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Tells a person that somebody is being helped back in under their name.</summary>
public sealed partial class RecoveryBanner
{
    private bool _waits;

    [Inject] private Recoveries Recoveries { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (SessionCaller.Of((await Authentication).User) is not { } caller || new Uri(Navigation.Uri).AbsolutePath == RecoveryLinks.Own)
            return;
        var recoveries = await Recoveries.Of(caller.User.Value, HttpContext?.RequestAborted ?? CancellationToken.None);
        _waits = recoveries.Any(recovery => RecoveryDecisions.IsPending(recovery, Clock.GetUtcNow()));
    }
}
