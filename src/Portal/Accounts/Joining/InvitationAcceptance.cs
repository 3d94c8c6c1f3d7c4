using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>Makes a member of who was invited, in the organisation that invited them.</summary>
internal sealed class InvitationAcceptance(PortalCalls portal)
{
    /// <summary>Whether the person is a member now; false where the invitation no longer stands.</summary>
    public async Task<bool> Accept(string invitation, Account account, CancellationToken ct)
    {
        if (InvitationLink.TryParse(invitation) is not { } link)
            return false;
        var accepted = await Accept(link, new UserId(account.Id), account.Name, ct);
        return accepted.Succeeded || accepted.RefusedFor(OrganisationRefusals.WorksThereAlready);
    }

    /// <summary>The same for whoever is signed in.</summary>
    public Task<Outcome<OrganisationRecorded>> Accept(InvitationLink link, UserId person, string name, CancellationToken ct) =>
        portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            "accepting an invitation", link.Organisation.ToString(),
            grain => grain.Accept(new AcceptInvitation(CommandId.New(), link.Invitation, link.Secret, person, name), ct));
}
