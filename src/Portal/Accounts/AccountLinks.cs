using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Accounts;

internal static class AccountLinks
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Code = "/sign-in/code";
    public const string SetUp = "/sign-in/set-up";
    public const string Organisation = "/sign-in/organisation";
    public const string NoMembership = "/sign-in/no-membership";
    public const string Again = "/sign-in/again";
    public const string Help = "/sign-in/help";

    public const string Account = "/account";
    public const string Password = "/account/password";
    public const string Authenticator = "/account/authenticator";
    public const string RecoveryCodes = "/account/recovery-codes";
    public const string Passkeys = "/account/passkeys";
    public const string Devices = "/account/devices";
    public const string History = "/account/history";
    public const string SwitchOrganisation = "/account/organisation";

    /// <summary>When a member of an organisation signed in, for who looks after its people.</summary>
    public static string MemberSignIns(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}/sign-ins";

    public const string Join = "/join";
    public const string SessionLeft = "/session/left";
    public const string SessionExtend = "/session/extend";
}
