using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Joining;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Joining;

/// <summary>What the pages about one request to join share.</summary>
public abstract class OneJoinRequestPage : PortalPage
{
    [Parameter] public string Id { get; set; } = "";

    private protected JoinRequest? Request { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (Guid.TryParse(Id, out var id))
            Request = OrNotThere(await Grains.Ask<IJoinRequestGrain, JoinRequest>(id.ToString(), grain => grain.View(Aborted)));
        else
            NotThere();
    }
}
