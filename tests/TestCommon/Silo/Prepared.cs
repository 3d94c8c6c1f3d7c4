using System.Collections.Immutable;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.TestCommon.Silo;

/// <summary>What a test starts from, brought about without a browser: Derbyshire's case, and its referral to Derby City Council.</summary>
public static class Prepared
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    public static async Task<CaseReference> Case(IPreparable portal, ConsentState consent = ConsentState.Given)
    {
        var open = SampleCase.Command(consent);
        var reference = Sure(await portal.Ask<ICaseListGrain, CaseReference>(Sam, "all", grain => grain.Reserve(open.Command, default)));
        Sure(await portal.Ask<ICaseGrain, CaseOpenedAnswer>(Sam, reference.ToString(), grain => grain.Open(open, default)));
        return reference;
    }

    /// <summary>A draft in which nothing has been written.</summary>
    public static async Task<ReferralReference> Started(IPreparable portal, CaseReference? of = null)
    {
        var start = new StartReferral(CommandId.New(), of ?? await Case(portal));
        var reference = Sure(await portal.Ask<IReferralListGrain, ReferralReference>(Sam, "all", grain => grain.Reserve(start.Command, default)));
        Sure(await Ask(portal, Sam, reference, grain => grain.Start(start, default)));
        return reference;
    }

    /// <summary>A draft that could be sent; its version is 2.</summary>
    public static async Task<ReferralReference> Written(IPreparable portal, string summary = "Damage to a home, three times.")
    {
        var reference = await Started(portal);
        var draft = new ReferralDraft(
            DemonstrationPeople.Organisation("E06000015"), SharingPurpose.Housing, Urgency.Within24Hours,
            "Target-hardening visit", "It happened again", summary, [], [DataCategory.SafeContact]);
        Sure(await Ask(portal, Sam, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default)));
        return reference;
    }

    /// <summary>A draft for a helpline that may be told nothing, since the person refused.</summary>
    public static async Task<ReferralReference> Needing(IPreparable portal)
    {
        var reference = await Started(portal, await Case(portal, ConsentState.Refused));
        var draft = new ReferralDraft(
            DemonstrationPeople.HelplineVolunteer.Organisation, SharingPurpose.VictimSupport, Urgency.Within24Hours,
            "Call them tonight", "They are in danger", "Somebody who needs a call tonight.", [], []);
        Sure(await Ask(portal, Sam, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default)));
        return reference;
    }

    public static async Task<ReferralReference> Sent(IPreparable portal)
    {
        var reference = await Written(portal);
        Sure(await Ask(portal, Sam, reference, grain => grain.Send(new SendReferral(CommandId.New(), 2), default)));
        return reference;
    }

    public static async Task<ReferralReference> Accepted(IPreparable portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default)));
        return reference;
    }

    public static async Task<ReferralReference> Updated(IPreparable portal)
    {
        var reference = await Accepted(portal);
        Sure(await Ask(portal, Sam, reference, grain => grain.ShareUpdate(
            new ShareUpdate(CommandId.New(), 2, [DataCategory.Address], "They have moved", "Another address"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Questioned(IPreparable portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Ask(new AskQuestion(CommandId.New(), 1, "Is somebody in by day?"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Recalled(IPreparable portal)
    {
        var reference = await Accepted(portal);
        Sure(await Ask(portal, DemonstrationPeople.DerbyshireInspector, reference, grain => grain.Recall(
            new RecallReferral(CommandId.New(), 2, "Sent to the wrong team"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Declined(IPreparable portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Decline(
            new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "Victim Support"), default)));
        return reference;
    }

    /// <summary>A referral that the council's officer works on, who is away; whoever covers will be away too for a while.</summary>
    public static async Task<ReferralReference> Covered(IPreparable portal)
    {
        var (sasha, today) = (DemonstrationPeople.DerbyCouncilManager, DateOnly.FromDateTime(DateTime.UtcNow));
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Claim(new ClaimReferral(CommandId.New(), 1), default)));
        await Away(portal, Mo, today, today.AddDays(11), sasha);
        await Away(portal, sasha, today.AddDays(4), today.AddDays(6), Mo);
        return reference;
    }

    private static async Task Away(IPreparable portal, Caller person, DateOnly from, DateOnly until, Caller cover)
    {
        var key = AbsenceView.KeyOf(person.Organisation, person.User);
        var seen = Sure(await portal.Ask<IAbsenceGrain, AbsenceView>(person, key, grain => grain.View(default))).Version;
        Sure(await portal.Ask<IAbsenceGrain, AbsenceRecorded>(
            person, key, grain => grain.State(new StateAbsence(CommandId.New(), seen, from, until, cover.User), default)));
    }

    /// <summary>An agreement of Derbyshire Constabulary and Derby City Council, signed by both; its version 2 waits.</summary>
    public static async Task<AgreementId> Agreement(IPreparable portal)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        ImmutableArray<OrganisationId> parties = [Sam.Organisation, Mo.Organisation];
        ImmutableArray<AgreementTerm> terms =
            [new([OrganisationKind.Police], [OrganisationKind.Council], [SharingPurpose.Housing, SharingPurpose.Safeguarding], [DataCategory.Address, DataCategory.Risk])];
        var id = new AgreementId(Guid.NewGuid());
        var partnership = DemonstrationPeople.PartnershipAdministrator;
        await Agree(portal, partnership, id, grain => grain.Draft(
            new DraftAgreement(CommandId.New(), "Safe homes agreement", parties, terms, today.AddMonths(6), today.AddMonths(12)), default));
        foreach (var signatory in new[] { DemonstrationPeople.DerbyshireInspector, DemonstrationPeople.DerbyCouncilManager })
            await Agree(portal, signatory, id, grain => grain.Sign(new SignAgreement(CommandId.New(), 1), default));
        await Agree(portal, partnership, id, grain => grain.Revise(
            new ReviseAgreement(
                CommandId.New(), 1, "Safe homes agreement", [.. parties, DemonstrationPeople.HelplineVolunteer.Organisation],
                [.. terms, new AgreementTerm([], [OrganisationKind.Charity], [SharingPurpose.VictimSupport], [DataCategory.SafeContact])],
                today.AddMonths(12), today.AddMonths(24)), default));
        return id;
    }

    /// <summary>The same, of which the council is suspended, and then the whole.</summary>
    public static async Task<AgreementId> Suspended(IPreparable portal)
    {
        var id = await Agreement(portal);
        var partnership = DemonstrationPeople.PartnershipAdministrator;
        await Agree(portal, partnership, id, grain => grain.SuspendParty(new SuspendParty(CommandId.New(), Mo.Organisation, "A lost laptop"), default));
        await Agree(portal, partnership, id, grain => grain.Suspend(new SuspendAgreement(CommandId.New(), "A breach is looked into"), default));
        return id;
    }

    /// <summary>The next version of such an agreement, begun.</summary>
    public static async Task<AgreementId> Outline(IPreparable portal)
    {
        var id = await Agreement(portal);
        Sure(await portal.Ask<IAgreementOutlineGrain, OutlineAnswer>(
            DemonstrationPeople.PartnershipAdministrator, id.ToString(), grain => grain.Start(new StartOutline(CommandId.New()), default)));
        return id;
    }

    private static async Task Agree(
        IPreparable portal, Caller caller, AgreementId id, Func<IAgreementGrain, Task<Outcome<AgreementAnswer>>> call) =>
        Sure(await portal.Ask(caller, id.ToString(), call));

    private static Task<Outcome<ReferralAnswer>> Ask(
        IPreparable portal, Caller caller, ReferralReference reference, Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> call) =>
        portal.Ask(caller, reference.ToString(), call);

    public static T Sure<T>(Outcome<T> outcome) => outcome.Succeeded
        ? outcome.Value
        : throw new InvalidOperationException($"Refused: {string.Join(", ", outcome.Refusals)}");
}
