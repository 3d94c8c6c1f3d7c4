using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Demonstration;

/// <summary>A partner of the demonstration with the one or two invented people who work for it.</summary>
internal sealed record DemonstrationPartner(
    string Key, string Name, OrganisationKind Kind, string? Code, ImmutableArray<Area> Areas, string Services,
    ImmutableArray<(string Name, string JobTitle, ImmutableArray<Role> Roles)> People);

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

    private static readonly ImmutableArray<Role> Worker = [Role.Practitioner];
    private static readonly ImmutableArray<Role> Lead = [Role.Practitioner, Role.Supervisor];

    public static ImmutableArray<DemonstrationPartner> All { get; } =
    [
        new("derbyshire-police", "Derbyshire Constabulary", OrganisationKind.Police, "E23000018", Derbyshire,
            "Investigation, hate crime liaison, neighbourhood policing",
            [("Sam Example", "Hate crime liaison officer", Worker), ("Robin Specimen", "Detective inspector", Lead)]),
        new("leicestershire-police", "Leicestershire Police", OrganisationKind.Police, "E23000021", Leicestershire,
            "Investigation, hate crime liaison, neighbourhood policing",
            [("Alex Sample", "Hate crime officer", Worker)]),
        .. Derbyshire.Concat(Leicestershire).Select(Council),
        new("derbyshire-county", "Derbyshire County Council", OrganisationKind.Council, "E10000007", [.. Derbyshire.Skip(1)],
            "Adult and children's social care, community safety", []),
        new("leicestershire-county", "Leicestershire County Council", OrganisationKind.Council, "E10000018", [.. Leicestershire.Skip(2)],
            "Adult and children's social care, community safety", []),
        new("derbyshire-commissioner", "Police and Crime Commissioner for Derbyshire", OrganisationKind.Commissioner, null, Derbyshire,
            "Governance and commissioning of victim services", [("Kit Instance", "Policy officer", [Role.Auditor])]),
        new("leicestershire-commissioner", "Police and Crime Commissioner for Leicestershire", OrganisationKind.Commissioner, null, Leicestershire,
            "Governance and commissioning of victim services", []),
        new("stop-hate-uk", "Stop Hate UK", OrganisationKind.Charity, null, [],
            "24-hour helpline, advocacy and support for all strands", [("Jo Placeholder", "Helpline volunteer", Worker)]),
        new("victim-support", "Victim Support", OrganisationKind.Charity, null, [],
            "Emotional and practical support for victims of crime", [("Chris Pattern", "Support worker", Worker)]),
        new("galop", "Galop", OrganisationKind.Charity, null, [],
            "Support for LGBT+ victims of abuse and violence", [("Lee Template", "Caseworker", Worker)]),
        new("british-muslim-trust", "British Muslim Trust", OrganisationKind.Charity, null, [],
            "Monitoring of and support after anti-Muslim hatred", []),
        new("cst", "Community Security Trust", OrganisationKind.Charity, null, [],
            "Security and support for Jewish communities", []),
        new("rosehill-mosque", "Rosehill Friendship Mosque (invented)", OrganisationKind.FaithGroup, null, [Derbyshire[0]],
            "Pastoral support, reassurance", [("Yusuf Demonstration", "Imam", Worker)]),
        new("wharf-gurdwara", "Canal Wharf Gurdwara (invented)", OrganisationKind.FaithGroup, null, [Leicestershire[0]],
            "Pastoral support, reassurance", [("Harjit Illustration", "Secretary", Worker)]),
        new("peak-churches", "Peak Fellowship of Churches (invented)", OrganisationKind.FaithGroup, null, Derbyshire,
            "Pastoral support, reassurance", []),
    ];

    private static DemonstrationPartner Council(Area area) => area.Name switch
    {
        "Derby" => Council(area, "City Council", ("Mo Exemplar", "Housing and community safety officer")),
        "Leicester" => Council(area, "City Council", ("Nic Facsimile", "Community safety officer")),
        "Chesterfield" => Council(area, "Borough Council", ("Pat Mockup", "Anti-social behaviour officer")),
        "Rutland" => Council(area, "County Council"),
        "Bolsover" or "Derbyshire Dales" or "North East Derbyshire" or "South Derbyshire"
            or "Blaby" or "Harborough" or "North West Leicestershire" => Council(area, "District Council"),
        _ => Council(area, "Borough Council"),
    };

    private static DemonstrationPartner Council(Area area, string form, params (string Name, string JobTitle)[] people) => new(
        area.Code, $"{area.Name} {form}", OrganisationKind.Council, area.Code, [area],
        "Housing, anti-social behaviour, community safety",
        [.. people.Select(person => (person.Name, person.JobTitle, Worker))]);
}
