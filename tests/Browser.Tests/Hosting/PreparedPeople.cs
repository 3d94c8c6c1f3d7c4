using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>People beyond those of the demonstration.</summary>
internal static class PreparedPeople
{
    /// <summary>Works for the council and for the police, and is entered for the council.</summary>
    public const string OfTwo = "Alex Bothname";

    public static async Task OfTwoOrganisations(RunningPortal portal)
    {
        var member = new Member(
            new UserId(Guid.NewGuid()), OfTwo, "Community worker", [Role.Practitioner],
            VettedUntil: new DateOnly(2050, 1, 1), TrainedUntil: new DateOnly(2050, 1, 1));
        foreach (var organisation in new[] { DemonstrationPeople.DerbyCouncilOfficer.Organisation, DemonstrationPeople.DerbyshireOfficer.Organisation })
        {
            Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
                DemonstrationPeople.PartnershipAdministrator, organisation.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), default)));
        }
    }
}
