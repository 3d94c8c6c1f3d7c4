using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Joining;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Joining;

/// <summary>What the pages about one request to join share.</summary>
public abstract class OneJoinRequestPage : PortalPage
{
    [Parameter] public string Id { get; set; } = "";

    private protected JoinRequest? Request { get; private set; }

    /// <summary>What was decided is decided: the form is shown no more. One that was sent is refused in words.</summary>
    private protected void LeadBackWhenDecided()
    {
        if (Request is { Standing: not JoinStanding.Waiting } decided && !IsPost)
            Navigation.NavigateTo(JoiningLinks.Request(decided.Id));
    }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (Guid.TryParse(Id, out var id))
            Request = OrNotThere(await Grains.Ask<IJoinRequestGrain, JoinRequest>(id.ToString(), grain => grain.View(Aborted)));
        else
            NotThere();
    }
}
