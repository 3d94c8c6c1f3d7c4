using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements;

/// <summary>What the pages of one agreement share: the agreement, who reads it, and the names of its parties.</summary>
public abstract class AgreementPage : PortalPage
{
    private Dictionary<OrganisationId, OrganisationProfile> _partners = [];

    [Parameter] public string Id { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private protected AgreementView? Agreement { get; private set; }

    private protected Caller Caller { get; private set; } = null!;

    private protected DateOnly Today => TimeWords.Today(Now);

    /// <summary>The caller's own organisation by name.</summary>
    private protected string Ours => NameOf(Caller.Organisation);

    private protected string NameOf(OrganisationId party) => _partners.TryGetValue(party, out var partner) ? partner.Name : "A partner that is no longer known";

    /// <summary>Every partner, in no order.</summary>
    private protected IEnumerable<OrganisationProfile> Partners => _partners.Values;

    private protected OrganisationProfile? Partner(OrganisationId party) => _partners.GetValueOrDefault(party);

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        Caller = SessionCaller.Of((await Authentication).User)!;
        if (!Guid.TryParse(Id, out var id))
        {
            NotThere();
            return;
        }

        Agreement = OrNotThere(await Grains.Ask<IAgreementGrain, AgreementView>(new AgreementId(id).ToString(), grain => grain.View(Aborted)));
        if (Agreement is not null)
            _partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted)))
                .Value.ToDictionary(partner => partner.Id);
    }
}
