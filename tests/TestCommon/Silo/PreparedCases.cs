using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.TestCommon.Silo;

/// <summary>Cases of which much is on record.</summary>
public static class PreparedCases
{
    private static readonly OrganisationId Council = DemonstrationPeople.Organisation("E06000015");
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    /// <summary>Consent with every limit, wishes, a conflict, and an override that waits.</summary>
    public static async Task<CaseReference> Recorded(IPreparable portal)
    {
        var reference = await Prepared.Case(portal);
        await Change(portal, Sam, reference, (grain, seen) => grain.RecordConsent(new RecordConsent(CommandId.New(), seen, new Consent(
            ConsentState.Given, [SharingPurpose.Housing], new DateOnly(2026, 1, 5), "At home", [Council], [DataCategory.Address],
            ExpiresOn: new DateOnly(2026, 2, 1))), default));
        await Change(portal, Sam, reference, (grain, seen) => grain.RecordWishes(new RecordWishes(CommandId.New(), seen, new Wishes(
            "To stay in their home", "Visits in uniform", [DemonstrationPeople.Imam.Organisation], [OrganisationKind.School])), default));
        await Change(portal, Sam, reference, (grain, _) => grain.DeclareConflict(
            new DeclareConflict(CommandId.New(), null, DemonstrationPeople.DerbyCouncilManager.User, "Sister of the suspect"), default));
        await Ask(portal, reference);
        return reference;
    }

    /// <summary>An override that was approved.</summary>
    public static async Task<CaseReference> Approved(IPreparable portal)
    {
        var reference = await Prepared.Case(portal);
        var id = await Ask(portal, reference);
        await Change(portal, DemonstrationPeople.DerbyshireInspector, reference, (grain, seen) => grain.DecideOverride(
            new DecideOverride(CommandId.New(), seen, id, true, "Needed, and no more than that"), default));
        return reference;
    }

    private static async Task<Guid> Ask(IPreparable portal, CaseReference reference)
    {
        var command = CommandId.New();
        await Change(portal, Sam, reference, (grain, seen) => grain.RequestOverride(new RequestOverride(
            command, seen, Council, SharingPurpose.Safeguarding, OverrideReason.ChildAtRisk, WithoutConsent.Impossible, "A child lives there"), default));
        return command.Value;
    }

    private static async Task Change(
        IPreparable portal, Caller caller, CaseReference reference, Func<ICaseGrain, int, Task<Outcome<CaseAnswer>>> change)
    {
        var seen = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Version;
        Prepared.Sure(await portal.Ask<ICaseGrain, CaseAnswer>(caller, reference.ToString(), grain => change(grain, seen)));
    }
}
