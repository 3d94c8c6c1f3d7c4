using System.Collections.Immutable;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Demonstration;

/// <summary>A partner of the demonstration with the invented people who work for it.</summary>
internal sealed record DemonstrationPartner(
    string Key, string Name, OrganisationKind Kind, string? Code, ImmutableArray<Area> Areas, string Services,
    ImmutableArray<DemonstrationPerson> People);

/// <summary>
/// The "East Midlands (demonstration)" partnership. Names of public bodies and national charities are real; every
/// faith group and every person is invented.
/// </summary>
internal static class DemonstrationPartners
{
    public static ImmutableArray<Area> Derbyshire { get; } =
    [
        new("E06000015", "Derby"), new("E07000032", "Amber Valley"), new("E07000033", "Bolsover"),
        new("E07000034", "Chesterfield"), new("E07000035", "Derbyshire Dales"), new("E07000036", "Erewash"),
        new("E07000037", "High Peak"), new("E07000038", "North East Derbyshire"), new("E07000039", "South Derbyshire"),
    ];

    public static ImmutableArray<Area> Leicestershire { get; } =
    [
        new("E06000016", "Leicester"), new("E06000017", "Rutland"), new("E07000129", "Blaby"),
        new("E07000130", "Charnwood"), new("E07000131", "Harborough"), new("E07000132", "Hinckley and Bosworth"),
        new("E07000133", "Melton"), new("E07000134", "North West Leicestershire"), new("E07000135", "Oadby and Wigston"),
    ];

    public static ImmutableArray<DemonstrationPartner> All { get; } =
    [
        Of("derbyshire-police", "Derbyshire Constabulary", OrganisationKind.Police, "E23000018", Derbyshire,
            "Investigation, hate crime liaison, neighbourhood policing"),
        Of("leicestershire-police", "Leicestershire Police", OrganisationKind.Police, "E23000021", Leicestershire,
            "Investigation, hate crime liaison, neighbourhood policing"),
        .. Derbyshire.Concat(Leicestershire).Select(Council),
        Of("derbyshire-county", "Derbyshire County Council", OrganisationKind.Council, "E10000007", [.. Derbyshire.Skip(1)],
            "Adult and children's social care, community safety"),
        Of("leicestershire-county", "Leicestershire County Council", OrganisationKind.Council, "E10000018", [.. Leicestershire.Skip(2)],
            "Adult and children's social care, community safety"),
        Of("derbyshire-commissioner", "Police and Crime Commissioner for Derbyshire", OrganisationKind.Commissioner, null, Derbyshire,
            "Governance and commissioning of victim services"),
        Of("leicestershire-commissioner", "Police and Crime Commissioner for Leicestershire", OrganisationKind.Commissioner, null, Leicestershire,
            "Governance and commissioning of victim services"),
        Of("stop-hate-uk", "Stop Hate UK", OrganisationKind.Charity, null, [],
            "24-hour helpline, advocacy and support for all strands"),
        Of("victim-support", "Victim Support", OrganisationKind.Charity, null, [],
            "Emotional and practical support for victims of crime"),
        Of("galop", "Galop", OrganisationKind.Charity, null, [],
            "Support for LGBT+ victims of abuse and violence"),
        Of("british-muslim-trust", "British Muslim Trust", OrganisationKind.Charity, null, [],
            "Monitoring of and support after anti-Muslim hatred"),
        Of("cst", "Community Security Trust", OrganisationKind.Charity, null, [],
            "Security and support for Jewish communities"),
        Of("rosehill-mosque", "Rosehill Friendship Mosque (invented)", OrganisationKind.FaithGroup, null, [Derbyshire[0]],
            "Pastoral support, reassurance"),
        Of("wharf-gurdwara", "Canal Wharf Gurdwara (invented)", OrganisationKind.FaithGroup, null, [Leicestershire[0]],
            "Pastoral support, reassurance"),
        Of("peak-churches", "Peak Fellowship of Churches (invented)", OrganisationKind.FaithGroup, null, Derbyshire,
            "Pastoral support, reassurance"),
    ];

    private static DemonstrationPartner Of(
        string key, string name, OrganisationKind kind, string? code, ImmutableArray<Area> areas, string services) =>
        new(key, name, kind, code, areas, services, DemonstrationStaff.Of(key));

    private static DemonstrationPartner Council(Area area) => Of(
        area.Code, $"{area.Name} {Form(area)}", OrganisationKind.Council, area.Code, [area],
        "Housing, anti-social behaviour, community safety");

    private static string Form(Area area) => area.Name switch
    {
        "Derby" or "Leicester" => "City Council",
        "Rutland" => "County Council",
        "Bolsover" or "Derbyshire Dales" or "North East Derbyshire" or "South Derbyshire"
            or "Blaby" or "Harborough" or "North West Leicestershire" => "District Council",
        _ => "Borough Council",
    };
}
