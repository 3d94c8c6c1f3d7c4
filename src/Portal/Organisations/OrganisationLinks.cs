using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Organisations;

internal static class OrganisationLinks
{
    public const string Directory = "/directory";

    /// <summary>Takes a partner into the partnership.</summary>
    public const string New = "/organisations/new";

    public static string Partner(OrganisationId partner) => $"/directory/{partner}";

    /// <summary>The organisation as its administrator looks after it.</summary>
    public static string Organisation(OrganisationId organisation, bool saved = false) => $"/organisations/{organisation}{(saved ? "?saved=true" : "")}";

    public static string Member(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}";

    public static string NewMember(OrganisationId organisation) => $"/organisations/{organisation}/members/new";

    public static string EndMember(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}/end";

    /// <summary>Gives a member a way to sign in.</summary>
    public static string InviteMember(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}/invite";

    public static string NewInvitation(OrganisationId organisation) => $"/organisations/{organisation}/invitations/new";

    public static string Invitation(OrganisationId organisation, Guid invitation, bool mailed = false) =>
        $"/organisations/{organisation}/invitations/{invitation}{(mailed ? "?mailed=true" : "")}";

    /// <summary>Where a member who cannot get in is helped back.</summary>
    public static string Recover(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}/recovery";

    public static string Profile(OrganisationId organisation) => $"/organisations/{organisation}/profile";

    public static string Capacity(OrganisationId organisation) => $"/organisations/{organisation}/capacity";

    /// <summary>Says who still works there.</summary>
    public static string Attest(OrganisationId organisation) => $"/organisations/{organisation}/attest";

    /// <summary>Which organisations have to.</summary>
    public const string Attestations = "/attestations";
}
