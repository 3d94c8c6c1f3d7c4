using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>What the pages share that make a link with which somebody joins the organisation.</summary>
public abstract class InvitingPage : AdministerPage
{
    [Inject] private InvitationSecrets Secrets { get; set; } = null!;

    [Inject] private LinkHandover Handover { get; set; } = null!;

    /// <summary>The link, where it was made a moment ago.</summary>
    private protected InvitationLink? Shown(Guid invitation) => Secrets.Of(HttpContext, Profile!.Id, invitation);

    /// <summary>Makes the link, mails it where an address is given, and shows it.</summary>
    private protected async Task MakeLink(Func<IOrganisationGrain, string, Task<Outcome<InvitationRecorded>>> command)
    {
        if (Profile is not { } it || HttpContext is not { } context)
            return;
        var secret = Secrets.Of(Form);
        var made = await Grains.Ask<IOrganisationGrain, InvitationRecorded>(it.Id.ToString(), grain => command(grain, secret));
        if (made.Succeeded)
            Navigation.NavigateTo(await Handover.Show(context, new InvitationLink(it.Id, made.Value.Invitation, secret), AddressField.Of(Form), Form.Command));
        else
            Show(FormErrors.Of([.. made.Refusals.Select(refusal => refusal.Field is "Secret" or "Member" ? refusal with { Field = "" } : refusal)], OrganisationWords.Of));
    }
}
