using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Moj;
using Partnership.Portal.Security;

namespace Partnership.Portal.Cases;

/// <summary>The cases, and what waits for approval; only for who may approve.</summary>
public sealed partial class CaseListNavigation
{
    private IReadOnlyList<SubNavigationItem> _items = [];

    [Parameter, EditorRequired] public string Current { get; set; } = "";

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (SessionCaller.Of((await Authentication).User) is not { } caller || !caller.May(Permission.ApproveOverrides))
            return;
        var count = await Grains.Ask<ICaseListGrain, int>(grain => grain.OverridesToDecideCount(CancellationToken.None));
        var audits = await Grains.Ask<ICaseListGrain, int>(grain => grain.OverridesToAuditCount(CancellationToken.None));
        _items =
        [
            new("Cases", CaseLinks.List(), Current is "cases"),
            new("Waiting for approval", CaseLinks.Undecided, Current is "overrides", count.Value),
            new("Without agreement", CaseLinks.OverridesToAudit, Current is "audit", audits.Value),
        ];
    }
}
