using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Cases of which much is on record.</summary>
internal static class PreparedCases
{
    private static readonly OrganisationId Council = DemonstrationPeople.Organisation("E06000015");
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    /// <summary>Consent with every limit, wishes, a conflict, and an override that waits.</summary>
    public static async Task<CaseReference> Recorded(RunningPortal portal)
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
    public static async Task<CaseReference> Approved(RunningPortal portal)
    {
        var reference = await Prepared.Case(portal);
        var id = await Ask(portal, reference);
        await Change(portal, DemonstrationPeople.DerbyshireInspector, reference, (grain, seen) => grain.DecideOverride(
            new DecideOverride(CommandId.New(), seen, id, true, "Needed, and no more than that"), default));
        return reference;
    }

    /// <summary>A case that was referred.</summary>
    public static async Task<CaseReference> Referred(RunningPortal portal)
    {
        var sent = await Prepared.Sent(portal);
        return Prepared.Sure(await portal.Ask<IReferralGrain, ReferralView>(Sam, sent.ToString(), grain => grain.View(default))).Case!.Value;
    }

    /// <summary>A case that is closed to the only data protection officer.</summary>
    public static async Task<CaseReference> Closed(RunningPortal portal)
    {
        var reference = await Prepared.Case(portal);
        await Change(portal, Sam, reference, (grain, _) => grain.DeclareConflict(
            new DeclareConflict(CommandId.New(), null, DemonstrationPeople.DerbyshireDataProtectionOfficer.User, "Her sister"), default));
        return reference;
    }

    /// <summary>The same, opened to them again by a supervisor.</summary>
    public static async Task<CaseReference> Lifted(RunningPortal portal)
    {
        var reference = await Closed(portal);
        var limit = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Restrictions[0];
        await Change(portal, DemonstrationPeople.DerbyshireInspector, reference, (grain, _) => grain.LiftInPlace(
            new LiftRestriction(CommandId.New(), limit.Id, "It was a namesake"), default));
        return reference;
    }

    private static async Task<Guid> Ask(RunningPortal portal, CaseReference reference)
    {
        var command = CommandId.New();
        await Change(portal, Sam, reference, (grain, seen) => grain.RequestOverride(new RequestOverride(
            command, seen, Council, SharingPurpose.Safeguarding, OverrideReason.ChildAtRisk, WithoutConsent.Impossible, "A child lives there"), default));
        return command.Value;
    }

    private static async Task Change(
        RunningPortal portal, Caller caller, CaseReference reference, Func<ICaseGrain, int, Task<Outcome<CaseAnswer>>> change)
    {
        var seen = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Version;
        Prepared.Sure(await portal.Ask<ICaseGrain, CaseAnswer>(caller, reference.ToString(), grain => change(grain, seen)));
    }
}
