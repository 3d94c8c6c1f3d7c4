using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Takes a partner into the partnership.</summary>
public sealed partial class NewOrganisationPage
{
    private IReadOnlyList<Area> _districts = [];

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _districts = ProfileForm.Districts(
            (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value);
    }

    private async Task Submit()
    {
        var (areas, wrong) = ProfileForm.Areas(Form, _districts);
        // The partner bears the form's own identity, so a form that is sent twice registers one.
        var id = new OrganisationId(Form.Command.Value);
        var code = Form["OfficialCode"].Trim();
        var command = new RegisterOrganisation(
            Form.Command, Form["Name"], Form.Choice<OrganisationKind>("Kind") ?? default, code.Length > 0 ? code : null, areas, Form["Services"].Trim());
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        var registered = await Grains.Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.Register(command, Aborted));
        if (registered.Succeeded)
            Navigation.NavigateTo(OrganisationLinks.Organisation(id, saved: true));
        else
            Show(FormErrors.Of([.. registered.Refusals.Select(Placed)], OrganisationWords.Of));
    }

    // Only the official code may exist once.
    private static Refusal Placed(Refusal refusal) => refusal.Code is CommonRefusals.AlreadyTaken ? refusal with { Field = "OfficialCode" } : refusal;
}
