using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Alerts;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Alerts;

/// <summary>Everybody chooses for themself whether they are told by e-mail that something waits.</summary>
public sealed partial class ChoicesPage
{
    private AlertChoice? _choice;
    private string _key = "";
    private string _organisation = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject] private IHostEnvironment Environment { get; set; } = null!;

    [SupplyParameterFromQuery] private bool Kept { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var principal = (await Authentication).User;
        var caller = SessionCaller.Of(principal)!;
        _key = AlertChoice.KeyOf(caller.Organisation, caller.User);
        _organisation = SessionCaller.OrganisationOf(principal);
        _choice = OrNotThere(await Grains.Ask<IAlertChoiceGrain, AlertChoice>(_key, grain => grain.View(Aborted)));
        Form = PostedOr(() => PostedForm.With(("Mode", _choice?.Mode.ToString()), ("Address", _choice?.Address)));
    }

    private async Task Submit()
    {
        var command = new ChooseAlerts(Form.Command, Form.Seen, Form.Choice<AlertMode>("Mode"), Form["Address"]);
        var chosen = await Grains.Ask<IAlertChoiceGrain, AlertChoice>(_key, grain => grain.Choose(command, Aborted));
        if (chosen.Succeeded)
            Navigation.NavigateTo($"{AlertLinks.Choices}?Kept=true");
        else
            Show(FormErrors.Of(chosen.Refusals, AlertWords.Of));
    }
}
