using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Where a person sees that somebody is being helped back in under their name, and stops it.</summary>
public sealed partial class OwnRecoveryPage
{
    private UserId _person;
    private ImmutableArray<Recovery> _pending = [];

    [Inject] private Recoveries Recoveries { get; set; } = null!;

    [Inject] private RecoveryAsking Asking { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _person = SessionCaller.Of((await Authentication).User)!.User;
        _pending = [.. (await Recoveries.Of(_person.Value, Aborted)).Where(recovery => RecoveryDecisions.IsPending(recovery, Now))];
    }

    private async Task Stop()
    {
        foreach (var recovery in _pending)
            await Asking.Stop(recovery.Id, _person, _person, Aborted);
        Navigation.NavigateTo(RecoveryLinks.Own);
    }
}
