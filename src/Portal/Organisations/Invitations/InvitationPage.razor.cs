using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>An invitation that waits: its link where it was just made, and what can be done about it.</summary>
public sealed partial class InvitationPage
{
    private Invitation? _invitation;
    private InvitationLink? _link;

    [Parameter] public string Id { get; set; } = "";

    [SupplyParameterFromQuery] private bool Mailed { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Profile is not { } it)
            return;
        var waiting = OrNotThere(await Grains.Ask<IOrganisationGrain, OrganisationInvitations>(it.Id.ToString(), grain => grain.Invitations(Aborted)));
        _invitation = waiting?.All.FirstOrDefault(each => string.Equals(each.Id.ToString(), Id, StringComparison.OrdinalIgnoreCase));
        if (_invitation is not null)
            _link = Shown(_invitation.Id);
        // Withdrawn a moment ago, by a second click, or accepted meanwhile: either way it waits no more.
        else if (waiting is not null && IsPost)
            Navigation.NavigateTo(OrganisationLinks.Organisation(it.Id));
        else
            NotThere();
    }

    private string InviterOf(Invitation invitation) =>
        Members!.All.Concat(Members.Former.OrEmpty()).FirstOrDefault(member => member.User == invitation.By)?.Name ?? "The partnership";

    private Task Renew()
    {
        if (AddressField.Wrong(Form) is { Any: true } wrong)
        {
            Show(wrong);
            return Task.CompletedTask;
        }

        return MakeLink((grain, secret) => grain.RenewInvitation(new RenewInvitation(Form.Command, _invitation!.Id, secret), Aborted));
    }

    private async Task Withdraw()
    {
        var taken = await Grains.Ask<IOrganisationGrain, InvitationRecorded>(
            Profile!.Id.ToString(), grain => grain.WithdrawInvitation(new WithdrawInvitation(Form.Command, _invitation!.Id), Aborted));
        if (taken.Succeeded)
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile.Id, saved: true));
        else
            Show(FormErrors.Of(taken.Refusals, OrganisationWords.Of));
    }
}
