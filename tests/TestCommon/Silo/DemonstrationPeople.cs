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

    public static Caller DerbyshireDataProtectionOfficer { get; } = Of("derbyshire-police", "Dana Dummyname");

    /// <summary>Looks after the people of Derbyshire Constabulary.</summary>
    public static Caller DerbyshireAdministrator { get; } = Of("derbyshire-police", "Glen Stencil");

    /// <summary>Supervises the council's officer, and signs for it.</summary>
    public static Caller DerbyCouncilManager { get; } = Of("E06000015", "Sasha Prototype");

    public static Caller PartnershipAdministrator { get; } = Of("derbyshire-county", "Ari Simulated");

    /// <summary>Whoever signs agreements for this partner.</summary>
    public static Caller Signatory(string organisation) =>
        Of(organisation, DemonstrationStaff.Of(organisation).Single(person => person.Signatory));

    private static Caller Of(string organisation, string name) =>
        Of(organisation, DemonstrationStaff.Of(organisation).Single(person => person.Name == name));

    private static Caller Of(string organisation, DemonstrationPerson person) => new(
        person.User, DemonstrationIds.Organisation(organisation), person.Roles, "casework", Signatory: person.Signatory);
}
