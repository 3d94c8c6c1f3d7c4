using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Security;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>Hands the link of an invitation over to whoever made it, and mails it where they gave an address.</summary>
internal sealed class LinkHandover(InvitationSecrets secrets, PortalCalls portal)
{
    /// <summary>Where the link is shown now.</summary>
    public async Task<string> Show(HttpContext context, InvitationLink link, string address, CommandId command)
    {
        // By a form's own identity: sent twice it mails once.
        var mailed = address.Length > 0 && (await portal.Ask<IAccountMailGrain, bool>(
            "mailing an invitation", command.ToString(),
            grain => grain.Send(AccountMail.Invitation, address, link.Path, CancellationToken.None))).Value;
        secrets.Show(context, link);
        return OrganisationLinks.Invitation(link.Organisation, link.Invitation, mailed);
    }
}
