using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Security;

namespace Partnership.Portal.Referrals;

/// <summary>Says on a supervisor's home page that work was left behind; to others it says nothing.</summary>
public sealed partial class LeftBehindNote
{
    private int _count;

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [Parameter, EditorRequired] public Caller Caller { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Caller.May(Permission.ReassignReferrals))
            _count = (await Grains.Ask<IReferralListGrain, int>(grain => grain.LeftBehindCount(default))).Value;
    }
}
