using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Joining;

/// <summary>Where an organisation asks to join the partnership. For anybody.</summary>
public sealed partial class JoinPage
{
    [Inject] private PortalCalls Portal { get; set; } = null!;

    protected override void OnInitialized() => Form = PostedOr(() => Form);

    private async Task Ask()
    {
        var command = new AskToJoin(
            Form.Command, Form["Name"], Form.Choice<OrganisationKind>("Kind"), Form["Where"], Form["Services"],
            new JoinContact(Form["Contact.Name"].Trim(), Form["Contact.Address"].Trim(), Form["Contact.Phone"].Trim()), Form["HeardFrom"]);
        var asked = await Portal.Ask<IJoinRequestGrain, JoinRecorded>(
            "asking to join", Form.Command.ToString(), grain => grain.Ask(command, Aborted));
        if (asked.Succeeded)
            Navigation.NavigateTo(JoiningLinks.Received(asked.Value.Reference.ToString()));
        else
            Show(FormErrors.Of(asked.Refusals, JoinWords.Of));
    }
}
