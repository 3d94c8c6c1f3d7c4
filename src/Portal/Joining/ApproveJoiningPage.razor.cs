using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Forms;
using Partnership.Portal.Organisations;
using Partnership.Portal.Organisations.Invitations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Joining;

/// <summary>
/// Says yes to a request to join: registers the organisation, invites its first administrator, and records what was
/// checked. Each of the three is done once, however often the form is sent.
/// </summary>
public sealed partial class ApproveJoiningPage
{
    private IReadOnlyList<Area> _districts = [];

    [Inject] private InvitationSecrets Secrets { get; set; } = null!;

    [Inject] private LinkHandover Handover { get; set; } = null!;

    /// <summary>The organisation bears the id of its request.</summary>
    private OrganisationId Organisation => new(Request!.Id);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        LeadBackWhenDecided();
        if (Request is not { } it)
            return;
        _districts = ProfileForm.Districts(
            (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value);
        Form = PostedOr(() => PostedForm.With(
            ("Name", it.Name), ("Kind", it.Kind.ToString()), ("Services", it.Services), ("Address", it.Contact?.Address)));
    }

    private async Task Approve()
    {
        if (Request is not { } it || HttpContext is not { } context)
            return;
        var done = Form.Choices<JoinCheck>("Checked");
        var (areas, wrong) = ProfileForm.Areas(Form, _districts);
        wrong = wrong.With(AddressField.Wrong(Form));
        if (it.Standing is JoinStanding.Declined)
            wrong = wrong.And("", JoinWords.Of(new Refusal("", JoinRefusals.Decided)));
        else if (!JoinChecks.Suffice(done))
            wrong = wrong.And("Checked", JoinWords.Of(new Refusal("Checked", JoinRefusals.NotChecked)));
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        if (await Register(areas) && await Invite() is { } link && await Record(done))
            Navigation.NavigateTo(await Handover.Show(context, link, AddressField.Of(Form), Form.Command));
    }

    private Task<bool> Register(ImmutableArray<Area> areas) => Taken<OrganisationRecorded>(
        grain => grain.Register(
            new RegisterOrganisation(Form.Command.Then("register"), Form["Name"], Form.Choice<OrganisationKind>("Kind") ?? default, null, areas, Form["Services"].Trim()), Aborted));

    private async Task<InvitationLink?> Invite()
    {
        var (invite, secret) = (Form.Command.Then("invite"), Secrets.Of(Form));
        return await Taken<InvitationRecorded>(grain => grain.Invite(
            new InviteMember(invite, secret, Form["JobTitle"], [Role.OrganisationAdministrator], Form.Ticked("Signatory"), null, null), Aborted))
                ? new InvitationLink(Organisation, invite.Value, secret)
                : null;
    }

    private async Task<bool> Record(ImmutableArray<JoinCheck> done)
    {
        var recorded = await Grains.Ask<IJoinRequestGrain, JoinRecorded>(
            Request!.Id.ToString(), grain => grain.Approve(new ApproveJoining(Form.Command, Organisation, done, Form["Note"]), Aborted));
        if (!recorded.Succeeded)
            Show(FormErrors.Of(recorded.Refusals, JoinWords.Of));
        return recorded.Succeeded;
    }

    private async Task<bool> Taken<T>(Func<IOrganisationGrain, Task<Outcome<T>>> command)
    {
        var taken = await Grains.Ask(Organisation.ToString(), command);
        if (!taken.Succeeded)
            Show(FormErrors.Of(taken.Refusals, OrganisationWords.Of));
        return taken.Succeeded;
    }
}
