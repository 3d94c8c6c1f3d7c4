using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Alerts;

/// <summary>What runs late, what was raised, and what to do about each.</summary>
public sealed partial class AlertsPage
{
    private ImmutableArray<NoticeLine>? _ours;
    private ImmutableArray<PartnershipNotice>? _overseen;
    private bool _mayHear;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var caller = SessionCaller.Of((await Authentication).User)!;
        Form = PostedOr(() => Form);
        _mayHear = caller.May(Permission.HearEscalations);
        if (caller.May(Permission.ReadReferrals))
            _ours = (await Grains.Ask<IReferralListGrain, ImmutableArray<NoticeLine>>(grain => grain.Notices(Aborted))).Value;
        if (caller.May(Permission.OverseePartnership))
            _overseen = (await Grains.Ask<IReferralListGrain, ImmutableArray<PartnershipNotice>>(grain => grain.PartnershipNotices(Aborted))).Value;
    }

    private async Task Hear()
    {
        if (Notices.Read(Form) is not var (reference, what))
            return;
        var heard = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            reference.ToString(), grain => grain.Hear(new HearEscalation(Form.Command, what), Aborted));
        if (heard.Succeeded)
            Navigation.NavigateTo(AlertLinks.List);
        else
            Show(FormErrors.Of(heard.Refusals, ReferralWords.Of));
    }
}
