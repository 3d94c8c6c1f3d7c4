using System.Buffers.Text;
using System.Security.Cryptography;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.TestCommon.Silo;

/// <summary>Who is on their way into the partnership.</summary>
public static class PreparedJoining
{
    /// <summary>An invitation to Derbyshire Constabulary; <c>Path</c> is that of its link.</summary>
    public static async Task<(Guid Id, string Path)> Invited(IPreparable portal, UserId? member = null)
    {
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var invite = new InviteMember(CommandId.New(), secret, "Community officer", [Role.Practitioner], false, new DateOnly(2028, 3, 12), new DateOnly(2028, 3, 12), member);
        var made = Prepared.Sure(await portal.Ask<IOrganisationGrain, InvitationRecorded>(glen, glen.Organisation.ToString(), grain => grain.Invite(invite, default)));
        return (made.Invitation, $"/invitation/{glen.Organisation}/{made.Invitation}/{secret}");
    }

    /// <summary>A request to join that nobody has decided.</summary>
    public static async Task<Guid> Asked(IPreparable portal, string name = "Sinfin Road Mosque (invented)")
    {
        var asking = new AskToJoin(
            CommandId.New(), name, OrganisationKind.FaithGroup, "Derby, mostly Normanton and Sinfin", "Pastoral care, somebody to come along to appointments",
            new JoinContact("Con Invented", "con.invented@example.org", "01632 960 001"), "From Derby City Council");
        return Prepared.Sure(await portal.Ask<IJoinRequestGrain, JoinRecorded>(Caller.System("test"), asking.Command.ToString(), grain => grain.Ask(asking, default))).Id;
    }
}
