using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;

namespace Partnership.Portal.Organisations;

/// <summary>A partner, as any other may read of it.</summary>
public sealed partial class PartnerPage
{
    private readonly List<AgreementView> _agreements = [];
    private OrganisationProfile? _partner;
    private bool _isOwn;
    private bool _mayAdminister;

    [Parameter] public string Organisation { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var caller = SessionCaller.Of((await Authentication).User)!;
        if (OrganisationId.TryParse(Organisation) is not { } id)
        {
            NotThere();
            return;
        }

        _partner = OrNotThere(await Grains.Ask<IOrganisationGrain, OrganisationProfile>(id.ToString(), grain => grain.Profile(Aborted)));
        if (_partner is null)
            return;
        _isOwn = caller.Organisation == id;
        _mayAdminister = caller.May(Permission.AdministerPartners) || (_isOwn && caller.May(Permission.AdministerPeople));
        var ours = await Grains.Ask<IAgreementListGrain, ImmutableArray<AgreementId>>(grain => grain.Ours(Aborted));
        foreach (var agreement in ours.Value)
        {
            var view = await Grains.Ask<IAgreementGrain, AgreementView>(agreement.ToString(), grain => grain.View(Aborted));
            if (view.Value is { } joint && joint.Parties.Contains(id) && joint.Parties.Contains(caller.Organisation))
                _agreements.Add(joint);
        }
    }
}
