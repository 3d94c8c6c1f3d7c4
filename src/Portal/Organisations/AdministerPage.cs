using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>What the pages of somebody who looks after an organisation share. To others they do not exist.</summary>
public abstract class AdministerPage : PortalPage
{
    [Parameter] public string Organisation { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private protected OrganisationProfile? Profile { get; private set; }

    private protected OrganisationMembers? Members { get; private set; }

    private protected Caller Caller { get; private set; } = null!;

    private protected DateOnly Today => TimeWords.Today(Now);

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        Caller = SessionCaller.Of((await Authentication).User)!;
        if (OrganisationId.TryParse(Organisation) is not { } id)
        {
            NotThere();
            return;
        }

        Members = OrNotThere(await Grains.Ask<IOrganisationGrain, OrganisationMembers>(id.ToString(), grain => grain.Members(Aborted)));
        if (Members is not null)
            Profile = OrNotThere(await Grains.Ask<IOrganisationGrain, OrganisationProfile>(id.ToString(), grain => grain.Profile(Aborted)));
    }

    private protected async Task Make(Func<IOrganisationGrain, Task<Outcome<OrganisationRecorded>>> command)
    {
        if (Profile is null)
            return;
        var made = await Grains.Ask(Profile.Id.ToString(), command);
        if (made.Succeeded)
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile.Id, saved: true));
        else
            Show(FormErrors.Of([.. made.Refusals.Select(OfAField)], OrganisationWords.Of));
    }

    // Who the member is, and what was seen of them, is no field that somebody could mend.
    private static Refusal OfAField(Refusal refusal) => refusal.Field is "User" or "Seen" ? refusal with { Field = "" } : refusal;
}
