using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>People whose vetting or training runs out, and organisations that have not confirmed theirs.</summary>
internal static class PreparedStaff
{
    public const string Lapsed = "Lee Lapsedname";
    public const string Near = "Nea Nearname";

    private static readonly Caller Ari = DemonstrationPeople.PartnershipAdministrator;
    private static readonly OrganisationId Police = DemonstrationPeople.DerbyshireOfficer.Organisation;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>One whose vetting is past and who was never trained, and one whose dates are near.</summary>
    public static async Task OutOfDate(RunningPortal portal)
    {
        await Add(portal, Lapsed, Today.AddDays(-20), null);
        await Add(portal, Near, Today.AddDays(5), Today.AddDays(26));
    }

    /// <summary>Some that are late and one whose turn it is.</summary>
    public static async Task Unconfirmed(RunningPortal portal)
    {
        await using var owner = NpgsqlDataSource.Create(portal.Database);
        foreach (var (organisation, days) in new[] { (Police, -9), (DemonstrationPeople.DerbyCouncilOfficer.Organisation, -41), (DemonstrationPeople.Imam.Organisation, 12) })
            await owner.Execute("update attestation_row set due_on = $1 where organisation = $2", Today.AddDays(days), organisation.Value);
    }

    private static async Task Add(RunningPortal portal, string name, DateOnly? vetted, DateOnly? trained) =>
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(Ari, Police.ToString(), grain => grain.AddMember(
            new AddMember(CommandId.New(), new Member(new UserId(Guid.NewGuid()), name, "Hate crime officer", [Role.Practitioner], false, vetted, trained)), default)));
}
