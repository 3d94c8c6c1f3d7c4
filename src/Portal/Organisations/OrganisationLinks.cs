using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Organisations;

internal static class OrganisationLinks
{
    public const string Directory = "/directory";

    public static string Partner(OrganisationId partner) => $"/directory/{partner}";

    /// <summary>The organisation as its administrator looks after it.</summary>
    public static string Organisation(OrganisationId organisation, bool saved = false) => $"/organisations/{organisation}{(saved ? "?saved=true" : "")}";

    public static string Member(OrganisationId organisation, UserId member) => $"/organisations/{organisation}/members/{member}";

    public static string Capacity(OrganisationId organisation) => $"/organisations/{organisation}/capacity";
}
