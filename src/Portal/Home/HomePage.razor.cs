using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Work;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Security;

namespace Partnership.Portal.Home;

/// <summary>What needs me now, the least time left first.</summary>
public sealed partial class HomePage
{
    private WorkQuery _query = null!;
    private Caller _caller = null!;
    private StaffEntry? _who;
    private string _organisation = "";
    private bool _mayReadReferrals;
    private bool _mayAgree;
    private int _alerts;
    private int _joining;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Of { get; set; }

    [SupplyParameterFromQuery(Name = "show")] private string? Part { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var principal = (await Authentication).User;
        _query = HomeLinks.Read(Of, Part);
        _organisation = SessionCaller.OrganisationOf(principal);
        var caller = _caller = SessionCaller.Of(principal)!;
        _mayReadReferrals = caller.May(Permission.ReadReferrals);
        _mayAgree = caller.May(Permission.SignAgreements) || caller.May(Permission.AdministerPartners);
        _who = SessionTickets.PersonOf(HttpContext);
        // Whoever may read nothing at all, such as somebody whose vetting ran out, is told why instead.
        if (caller.May(Permission.ReadDirectory))
            _alerts = (await Grains.Ask<IWorkGrain, int>(grain => grain.AlertCount(Aborted))).Value;
        if (caller.May(Permission.AdministerPartners))
            _joining = (await Grains.Ask<IJoinRequestListGrain, int>(grain => grain.WaitingCount(Aborted))).Value;
    }
}
