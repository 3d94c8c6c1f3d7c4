using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>What the steps of writing an agreement share: what has been written, and keeping it.</summary>
public abstract class OutlinePage : PortalPage
{
    [Parameter] public string Id { get; set; } = "";

    private protected AgreementOutlineView? Written { get; private set; }

    private protected IReadOnlyDictionary<OrganisationId, OrganisationProfile> Partners { get; private set; } = new Dictionary<OrganisationId, OrganisationProfile>();

    /// <summary>What was saved by somebody else while this form was open.</summary>
    private protected IReadOnlyList<SavedMeanwhile> Changes { get; private set; } = [];

    private protected DateOnly Today => TimeWords.Today(Now);

    /// <summary>What the form shows when it is opened.</summary>
    private protected virtual PostedForm First(AgreementOutline outline) => PostedForm.With();

    private protected string NameOf(OrganisationId party) => Partners.TryGetValue(party, out var partner) ? partner.Name : "A partner that is no longer known";

    protected override async Task OnInitializedAsync()
    {
        if (!Guid.TryParse(Id, out var id))
        {
            NotThere();
            return;
        }

        var agreement = new AgreementId(id);
        Written = (await Grains.Ask<IAgreementOutlineGrain, AgreementOutlineView>(agreement.ToString(), grain => grain.View(Aborted))).Value;
        if (Written is not null)
        {
            Partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted)))
                .Value.ToDictionary(partner => partner.Id);
            Form = PostedOr(() => First(Written.Outline));
        }
        else if ((await Grains.Ask<IAgreementGrain, AgreementView>(agreement.ToString(), grain => grain.View(Aborted))).Succeeded)
            // Put up for signature, or thrown away, meanwhile: a form sent once more ends where the first ended.
            Navigation.NavigateTo(AgreementLinks.Agreement(agreement));
        else
            NotThere();
    }

    /// <summary>Keeps what is written and goes on, or shows what stands in the way with everything that was typed.</summary>
    private protected async Task Keep(AgreementOutline changed, string next)
    {
        var saved = await Grains.Ask<IAgreementOutlineGrain, OutlineAnswer>(
            Written!.Id.ToString(), grain => grain.Save(new SaveOutline(Form.Command, Form.Seen, changed), Aborted));
        if (saved.Succeeded)
        {
            Navigation.NavigateTo(next);
            return;
        }

        if (saved.RefusedFor(CommonRefusals.ChangedMeanwhile))
            Changes = OutlineWords.Differences(changed, Written.Outline, NameOf);
        Show(FormErrors.Of(saved.Refusals, AgreementWords.Of));
    }
}
