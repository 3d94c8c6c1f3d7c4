using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Components.Layout;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Opening;

/// <summary>What the ways to open a case share: the own organisation, its districts, and the opening itself.</summary>
public abstract class OpeningPage : PortalPage
{
    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private protected Caller Me { get; private set; } = null!;

    /// <summary>Those with whom the case could be shared.</summary>
    private protected IReadOnlyList<OrganisationProfile> Partners { get; private set; } = [];

    private protected ImmutableArray<Area> Areas { get; private set; } = [];

    private protected bool IsPolice { get; private set; }

    /// <summary>What a case begins with.</summary>
    private protected PostedForm Empty => PostedForm.With(("Subject.Language", "English"), (ConsentForm.Wording, Options.Value.ConsentWording));

    /// <summary>Reads who opens it, where they work and with whom; false where their organisation is none of the partnership.</summary>
    private protected async Task<bool> Gather()
    {
        Me = SessionCaller.Of((await Authentication).User)!;
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        if (partners.FirstOrDefault(partner => partner.Id == Me.Organisation) is not { } own)
            return false;
        Partners =
        [
            .. partners.Where(partner => partner.Id != own.Id && partner.Kind is not OrganisationKind.Commissioner
                && (own.Areas.IsDefaultOrEmpty || own.Areas.Any(partner.Serves))),
        ];
        IsPolice = own.Kind is OrganisationKind.Police;
        Areas = AddressForm.Areas(own, partners);
        return true;
    }

    private protected string Text(string name) => Form[name];

    private protected IReadOnlyCollection<string> All(string name) => Form.All(name);

    /// <summary>Opens it; the same command opens it once, however often it is sent.</summary>
    private protected async Task<Outcome<CaseReference>> Open(OpenCase command)
    {
        var reference = (await Grains.Ask<ICaseListGrain, CaseReference>(grain => grain.Reserve(command.Command, Aborted))).Value;
        var opened = await Grains.Ask<ICaseGrain, CaseOpenedAnswer>(reference.ToString(), grain => grain.Open(command, Aborted));
        return opened.Succeeded ? reference : opened.Refusals;
    }

    private protected static FormErrors Worded(ImmutableArray<Refusal> refusals, List<string> wrongDates) =>
        FormErrors.Of(refusals, refusal => wrongDates.Contains(refusal.Field) ? TypedDates.Advice : CaseWords.Of(refusal));
}
