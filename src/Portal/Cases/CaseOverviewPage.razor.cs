using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>A case as the organisation that leads it sees it, and the way to refer the person.</summary>
public sealed partial class CaseOverviewPage
{
    private CaseView? _case;
    private IReadOnlyList<string> _recipients = [];

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (CaseReference.TryParse(Reference) is not { } reference)
            NotThere();
        else
            _case = OrNotThere(await Grains.Ask<ICaseGrain, CaseView>(reference.ToString(), grain => grain.View(Aborted)));
        if (_case is { Consent.Recipients.IsEmpty: false } limited)
            _recipients = await Names(limited.Consent.Recipients);
    }

    private async Task<IReadOnlyList<string>> Names(ImmutableArray<OrganisationId> recipients)
    {
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        return [.. partners.Where(partner => recipients.Contains(partner.Id)).Select(partner => partner.Name)];
    }

    private async Task Refer()
    {
        if (_case is null)
            return;
        var command = Form.Command;
        var reference = (await Grains.Ask<IReferralListGrain, ReferralReference>(grain => grain.Reserve(command, Aborted))).Value;
        var started = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            reference.ToString(), grain => grain.Start(new StartReferral(command, _case.Reference), Aborted));
        if (started.Succeeded)
            Navigation.NavigateTo(ReferralLinks.To(reference));
        else
            Show(FormErrors.Of(started.Refusals, ReferralWords.Of));
    }
}
