using Partnership.Contracts.Kernel;
using Partnership.Silo.Demonstration;

namespace Partnership.TestCommon.Silo;

/// <summary>Callers of the demonstration partnership.</summary>
public static class DemonstrationPeople
{
    public static Caller DerbyshireOfficer { get; } = Of("derbyshire-police", "Sam Example");

    /// <summary>Supervises the officer.</summary>
    public static Caller DerbyshireInspector { get; } = Of("derbyshire-police", "Robin Specimen");

    public static Caller DerbyCouncilOfficer { get; } = Of("E06000015", "Mo Exemplar");

    public static Caller LeicesterCouncilOfficer { get; } = Of("E06000016", "Nic Facsimile");

    public static Caller HelplineVolunteer { get; } = Of("stop-hate-uk", "Jo Placeholder");

    public static Caller Imam { get; } = Of("rosehill-mosque", "Yusuf Demonstration");

    public static Caller CommissionersOfficer { get; } = Of("derbyshire-commissioner", "Kit Instance");

    public static OrganisationId Organisation(string key) => DemonstrationIds.Organisation(key);

    private static Caller Of(string organisation, string name) => new(
        DemonstrationIds.User(name), DemonstrationIds.Organisation(organisation),
        DemonstrationPartners.All.Single(partner => partner.Key == organisation).People.Single(person => person.Name == name).Roles,
        "casework");
}
