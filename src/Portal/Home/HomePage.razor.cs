using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Home;

/// <summary>What needs me now, the least time left first.</summary>
public sealed partial class HomePage
{
    private readonly TableHeader[] _headers = [new("What"), new("Time"), new("About"), new("From"), new("Status")];
    private Waiting? _waiting;
    private ImmutableArray<NoticeLine> _notices = [];
    private ImmutableArray<PartnershipNotice>? _partnership;
    private bool _mayHear;
    private int _toDecide;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private string OrganisationName { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        var principal = (await Authentication).User;
        OrganisationName = SessionCaller.OrganisationOf(principal);
        Form = PostedOr(() => Form);
        var caller = SessionCaller.Of(principal);
        _mayHear = caller?.May(Permission.HearEscalations) == true;
        if (caller?.May(Permission.OverseePartnership) == true)
            _partnership = (await Grains.Ask<IReferralListGrain, ImmutableArray<PartnershipNotice>>(grain => grain.PartnershipNotices(Aborted))).Value;
        if (caller?.May(Permission.ReadReferrals) != true)
            return;
        _waiting = (await Grains.Ask<IReferralListGrain, Waiting>(grain => grain.Waiting(Aborted))).Value;
        if (caller.May(Permission.ApproveOverrides))
            _toDecide = (await Grains.Ask<ICaseListGrain, int>(grain => grain.OverridesToDecideCount(Aborted))).Value;
        _notices = (await Grains.Ask<IReferralListGrain, ImmutableArray<NoticeLine>>(grain => grain.Notices(Aborted))).Value;
    }

    private async Task Hear()
    {
        if (Notices.Read(Form) is not var (reference, what))
            return;
        var heard = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            reference.ToString(), grain => grain.Hear(new HearEscalation(Form.Command, what), Aborted));
        if (heard.Succeeded)
            Navigation.NavigateTo("/");
        else
            Show(FormErrors.Of(heard.Refusals, ReferralWords.Of));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
