using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>Gives a member a way to sign in who has none yet.</summary>
public sealed partial class InviteMemberPage
{
    private Member? _member;

    [Inject] private BegunAccounts Accounts { get; set; } = null!;

    [Parameter] public string User { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Members is null)
            return;
        _member = Guid.TryParse(User, out var user) ? Members.All.FirstOrDefault(member => member.User == new UserId(user)) : null;
        if (_member is null)
            NotThere();
        // Whoever can sign in needs no link for it. A form that was sent twice made one before.
        else if (!IsPost && await Accounts.IsComplete(_member.User, Aborted))
            Navigation.NavigateTo(OrganisationLinks.Member(Profile!.Id, _member.User));
    }

    private Task Submit()
    {
        if (AddressField.Wrong(Form) is { Any: true } wrong)
        {
            Show(wrong);
            return Task.CompletedTask;
        }

        return MakeLink((grain, secret) => grain.Invite(
            new InviteMember(Form.Command, secret, "", [], false, null, null, _member!.User), Aborted));
    }
}
