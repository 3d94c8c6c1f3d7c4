using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>Somebody who works for the police and for the council.</summary>
internal sealed class TwoOrganisations
{
    public static readonly OrganisationId Police = DemonstrationPeople.DerbyshireOfficer.Organisation;
    public static readonly OrganisationId Council = DemonstrationPeople.DerbyCouncilOfficer.Organisation;

    private TwoOrganisations(UserId user) => User = user;

    public UserId User { get; }

    public static async Task<TwoOrganisations> Create(PortalHost portal)
    {
        var member = new Member(
            new UserId(Guid.NewGuid()), $"Alex Bothname {Guid.NewGuid():N}", "Community worker", [Role.Practitioner],
            VettedUntil: new DateOnly(2050, 1, 1), TrainedUntil: new DateOnly(2050, 1, 1));
        foreach (var organisation in new[] { Police, Council })
        {
            Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
                DemonstrationPeople.PartnershipAdministrator, organisation.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), default)));
        }

        return new TwoOrganisations(member.User);
    }

    /// <summary>Their browser, in which they act for this one.</summary>
    public async Task<HttpClient> Enter(PortalHost portal, OrganisationId organisation)
    {
        var client = portal.Nobody();
        var page = await PostedPage.Open(client, "/enter");
        await page.Send([new("person", $"{organisation}/{User}")]).Taken();
        return client;
    }
}
