using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Accounts;
using Partnership.Contracts.Joining;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Joining;

/// <summary>Says no to a request to join.</summary>
public sealed partial class DeclineJoiningPage
{
    [Inject] private PortalCalls Portal { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        LeadBackWhenDecided();
    }

    private async Task Decline()
    {
        if (Request is not { } it)
            return;
        var declined = await Grains.Ask<IJoinRequestGrain, JoinRecorded>(
            it.Id.ToString(), grain => grain.Decline(new DeclineJoining(Form.Command, Form["Because"]), Aborted));
        if (!declined.Succeeded)
        {
            Show(FormErrors.Of(declined.Refusals, JoinWords.Of));
            return;
        }

        if (it.Contact is { } contact)
            await Portal.Ask<IAccountMailGrain, bool>(
                "declining a request to join", $"declined/{it.Id}", grain => grain.Send(AccountMail.JoinRequestDeclined, contact.Address, null, Aborted));
        Navigation.NavigateTo(JoiningLinks.Request(it.Id));
    }
}
