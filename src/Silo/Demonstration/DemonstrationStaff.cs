using System.Collections.Frozen;
using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Demonstration;

/// <summary>An invented person.</summary>
internal sealed record DemonstrationPerson(string Name, string JobTitle, ImmutableArray<Role> Roles, bool Signatory = false)
{
    public UserId User => DemonstrationIds.User(Name);

    /// <summary>As a member whose vetting and training are in date for two years from the day of the seeding.</summary>
    public Member Member(DateOnly today) => new(User, Name, JobTitle, Roles, Signatory, Until(today), Until(today));

    /// <summary>Far beyond whatever is tried out.</summary>
    public static DateOnly Until(DateOnly today) => today.AddYears(2);
}

/// <summary>Who works where. Every name says that it is invented; each partner has one signatory.</summary>
internal static class DemonstrationStaff
{
    private static readonly ImmutableArray<Role> Worker = [Role.Practitioner];
    private static readonly ImmutableArray<Role> Lead = [Role.Practitioner, Role.Supervisor];

    private static readonly FrozenDictionary<string, ImmutableArray<DemonstrationPerson>> ByPartner =
        new Dictionary<string, ImmutableArray<DemonstrationPerson>>(StringComparer.Ordinal)
        {
            ["derbyshire-police"] =
            [
                new("Sam Example", "Hate crime liaison officer", Worker),
                new("Robin Specimen", "Detective inspector", Lead, Signatory: true),
                new("Dana Dummyname", "Data protection officer", [Role.DataProtectionOfficer]),
                new("Glen Stencil", "Business support manager", [Role.OrganisationAdministrator]),
            ],
            ["leicestershire-police"] = [Alone("Alex Sample", "Hate crime officer")],
            ["E06000015"] =
            [
                new("Mo Exemplar", "Housing and community safety officer", Worker),
                new("Sasha Prototype", "Community safety manager", Lead, Signatory: true),
            ],
            ["E07000032"] = [Alone("Val Invention", "Community safety officer")],
            ["E07000033"] = [Alone("Bo Fictitious", "Community safety officer")],
            ["E07000034"] = [Alone("Pat Mockup", "Anti-social behaviour officer")],
            ["E07000035"] = [Alone("Dale Madeupname", "Community safety officer")],
            ["E07000036"] = [Alone("Erin Notional", "Community safety officer")],
            ["E07000037"] = [Alone("Hilary Imaginary", "Community safety officer")],
            ["E07000038"] = [Alone("Noel Dryrun", "Community safety officer")],
            ["E07000039"] = [Alone("Sol Rehearsal", "Community safety officer")],
            ["E06000016"] = [Alone("Nic Facsimile", "Community safety officer")],
            ["E06000017"] = [Alone("Rowan Understudy", "Community safety officer")],
            ["E07000129"] = [Alone("Blair Mannequin", "Community safety officer")],
            ["E07000130"] = [Alone("Charlie Proxy", "Community safety officer")],
            ["E07000131"] = [Alone("Harper Standin", "Community safety officer")],
            ["E07000132"] = [Alone("Bosley Token", "Community safety officer")],
            ["E07000133"] = [Alone("Mel Sketch", "Community safety officer")],
            ["E07000134"] = [Alone("Wes Outline", "Community safety officer")],
            ["E07000135"] = [Alone("Ola Rough", "Community safety officer")],
            ["derbyshire-county"] =
            [
                Alone("Casey Replica", "Safeguarding lead"),
                new("Ari Simulated", "Partnership coordinator", [Role.PartnershipAdministrator]),
            ],
            ["leicestershire-county"] = [Alone("Lesley Makebelieve", "Safeguarding lead")],
            // Commissioners never receive a live case, so nobody there works any.
            ["derbyshire-commissioner"] = [new("Kit Instance", "Policy officer", [Role.Auditor], Signatory: true)],
            ["leicestershire-commissioner"] = [new("Lou Fabricated", "Policy officer", [Role.Auditor], Signatory: true)],
            ["stop-hate-uk"] = [Alone("Jo Placeholder", "Helpline volunteer")],
            ["victim-support"] = [Alone("Chris Pattern", "Support worker")],
            ["galop"] = [Alone("Lee Template", "Caseworker")],
            ["british-muslim-trust"] = [Alone("Amal Hypothetical", "Caseworker")],
            ["cst"] = [Alone("Noa Pretend", "Support worker")],
            ["rosehill-mosque"] = [Alone("Yusuf Demonstration", "Imam")],
            ["wharf-gurdwara"] = [Alone("Harjit Illustration", "Secretary")],
            ["peak-churches"] = [Alone("Robin Figment", "Minister")],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<DemonstrationPerson> Of(string partner) => ByPartner[partner];

    private static DemonstrationPerson Alone(string name, string jobTitle) => new(name, jobTitle, Worker, Signatory: true);
}
