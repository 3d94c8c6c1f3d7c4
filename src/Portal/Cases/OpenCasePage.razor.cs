using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>Opens a case with its first incident.</summary>
public sealed partial class OpenCasePage
{
    // Commissioners are never given a live case.
    private readonly OrganisationKind[] _kinds =
        [.. Enum.GetValues<OrganisationKind>().Where(kind => kind is not OrganisationKind.Commissioner)];

    private IReadOnlyList<OrganisationProfile> _partners = [];
    private ImmutableArray<Area> _areas = [];
    private bool _isPolice;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => PostedForm.With(("Subject.Language", "English")));
        var mine = SessionCaller.Of((await Authentication).User)!.Organisation;
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        if (partners.FirstOrDefault(partner => partner.Id == mine) is not { } own)
        {
            NotThere();
            return;
        }

        _partners =
        [
            .. partners.Where(partner => partner.Id != mine && partner.Kind is not OrganisationKind.Commissioner
                && (own.Areas.IsDefaultOrEmpty || own.Areas.Any(partner.Serves))),
        ];
        _isPolice = own.Kind is OrganisationKind.Police;
        _areas = AddressForm.Areas(own, partners);
    }

    private string Text(string name) => Form[name];

    private IReadOnlyCollection<string> All(string name) => Form.All(name);

    private async Task Submit()
    {
        var (command, wrongDates) = OpenCaseForm.Read(Form, _areas);
        var reference = (await Grains.Ask<ICaseListGrain, CaseReference>(grain => grain.Reserve(command.Command, Aborted))).Value;
        var opened = await Grains.Ask<ICaseGrain, CaseOpenedAnswer>(reference.ToString(), grain => grain.Open(command, Aborted));
        if (opened.Succeeded)
            Navigation.NavigateTo(CaseLinks.Case(reference));
        else
            Show(FormErrors.Of(opened.Refusals, refusal => wrongDates.Contains(refusal.Field) ? TypedDates.Advice : CaseWords.Of(refusal)));
    }

    /// <summary>What every simple field takes: its name, id, value and error.</summary>
    private Dictionary<string, object> Field(string name)
    {
        var field = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Name"] = name, ["Id"] = FormErrors.IdOf(name), ["Value"] = Form[name],
        };
        if (Errors.For(name) is { } error)
            field["Error"] = error;
        return field;
    }
}
