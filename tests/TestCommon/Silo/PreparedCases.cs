using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
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

    /// <summary>One that was approved, looked at again, and ended.</summary>
    public static async Task<CaseReference> Ended(IPreparable portal)
    {
        var reference = await Approved(portal);
        var inspector = DemonstrationPeople.DerbyshireInspector;
        var id = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Overrides[0].Id;
        await Change(portal, inspector, reference, (grain, seen) => grain.AuditOverride(
            new AuditOverride(CommandId.New(), seen, id, true, DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(3), "The child still lives there"), default));
        await Change(portal, inspector, reference, (grain, seen) => grain.EndOverride(
            new EndOverride(CommandId.New(), seen, id, "They have moved away"), default));
        return reference;
    }

    /// <summary>A draft that waits for an override.</summary>
    public static async Task<ReferralReference> Waiting(IPreparable portal)
    {
        var draft = await Prepared.Needing(portal);
        var view = Prepared.Sure(await portal.Ask<IReferralGrain, DraftView>(Sam, draft.ToString(), grain => grain.Draft(default)));
        await Ask(portal, view.Case.Reference, view.Draft.Recipient!.Value, view.Draft.Purpose!.Value);
        return draft;
    }

    /// <summary>A case that was referred.</summary>
    public static async Task<CaseReference> Referred(IPreparable portal)
    {
        var sent = await Prepared.Sent(portal);
        return Prepared.Sure(await portal.Ask<IReferralGrain, ReferralView>(Sam, sent.ToString(), grain => grain.View(default))).Case!.Value;
    }

    /// <summary>A case that is closed to the only data protection officer.</summary>
    public static async Task<CaseReference> Closed(IPreparable portal)
    {
        var reference = await Prepared.Case(portal);
        await Change(portal, Sam, reference, (grain, _) => grain.DeclareConflict(
            new DeclareConflict(CommandId.New(), null, DemonstrationPeople.DerbyshireDataProtectionOfficer.User, "Her sister"), default));
        return reference;
    }

    /// <summary>The same, opened to them again by a supervisor.</summary>
    public static async Task<CaseReference> Lifted(IPreparable portal)
    {
        var reference = await Closed(portal);
        var limit = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Restrictions[0];
        await Change(portal, DemonstrationPeople.DerbyshireInspector, reference, (grain, _) => grain.LiftInPlace(
            new LiftRestriction(CommandId.New(), limit.Id, "It was a namesake"), default));
        return reference;
    }

    /// <summary>A case of which this person was erased after it had been referred and accepted, and the referral.</summary>
    public static async Task<(CaseReference Case, ReferralReference Referral)> Erased(IPreparable portal, PersonOfCase person)
    {
        var referral = await Prepared.Accepted(portal);
        var reference = Prepared.Sure(await portal.Ask<IReferralGrain, ReferralView>(Sam, referral.ToString(), grain => grain.View(default))).Case!.Value;
        var officer = DemonstrationPeople.DerbyshireDataProtectionOfficer;
        var seen = Prepared.Sure(await portal.Ask<IErasureGrain, ErasureReach>(officer, reference.ToString(), grain => grain.Reach(default))).Case.Version;
        Prepared.Sure(await portal.Ask<IErasureGrain, ErasedAnswer>(officer, reference.ToString(), grain => grain.Erase(
            new ErasePerson(CommandId.New(), seen, person, ErasureGround.RightToErasure), default)));
        return (reference, referral);
    }

    private static Task<Guid> Ask(IPreparable portal, CaseReference reference) => Ask(portal, reference, Council, SharingPurpose.Safeguarding);

    private static async Task<Guid> Ask(IPreparable portal, CaseReference reference, OrganisationId recipient, SharingPurpose purpose)
    {
        var command = CommandId.New();
        await Change(portal, Sam, reference, (grain, seen) => grain.RequestOverride(new RequestOverride(
            command, seen, recipient, purpose, OverrideReason.ChildAtRisk, WithoutConsent.Impossible, "A child lives there"), default));
        return command.Value;
    }

    private static async Task Change(
        IPreparable portal, Caller caller, CaseReference reference, Func<ICaseGrain, int, Task<Outcome<CaseAnswer>>> change)
    {
        var seen = Prepared.Sure(await portal.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Version;
        Prepared.Sure(await portal.Ask<ICaseGrain, CaseAnswer>(caller, reference.ToString(), grain => change(grain, seen)));
    }
}
