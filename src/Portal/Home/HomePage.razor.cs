using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;

namespace Partnership.Portal.Home;

/// <summary>What needs me now, the least time left first.</summary>
public sealed partial class HomePage
{
    private readonly TableHeader[] _headers = [new("What"), new("Time"), new("About"), new("From"), new("Status")];
    private Waiting? _waiting;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private string OrganisationName { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        var principal = (await Authentication).User;
        OrganisationName = SessionCaller.OrganisationOf(principal);
        if (SessionCaller.Of(principal)?.May(Permission.ReadReferrals) == true)
            _waiting = (await Grains.Ask<IReferralListGrain, Waiting>(grain => grain.Waiting(Aborted))).Value;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
