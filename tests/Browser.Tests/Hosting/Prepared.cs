using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>What a test starts from, brought about without a browser: Derbyshire's case, and its referral to Derby City Council.</summary>
internal static class Prepared
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    public static async Task<CaseReference> Case(RunningPortal portal, ConsentState consent = ConsentState.Given)
    {
        var open = SampleCase.Command(consent);
        var reference = Sure(await portal.Ask<ICaseListGrain, CaseReference>(Sam, "all", grain => grain.Reserve(open.Command, default)));
        Sure(await portal.Ask<ICaseGrain, CaseOpenedAnswer>(Sam, reference.ToString(), grain => grain.Open(open, default)));
        return reference;
    }

    /// <summary>A draft in which nothing has been written.</summary>
    public static async Task<ReferralReference> Started(RunningPortal portal, CaseReference? of = null)
    {
        var start = new StartReferral(CommandId.New(), of ?? await Case(portal));
        var reference = Sure(await portal.Ask<IReferralListGrain, ReferralReference>(Sam, "all", grain => grain.Reserve(start.Command, default)));
        Sure(await Ask(portal, Sam, reference, grain => grain.Start(start, default)));
        return reference;
    }

    /// <summary>A draft that could be sent; its version is 2.</summary>
    public static async Task<ReferralReference> Written(RunningPortal portal, string summary = "Damage to a home, three times.")
    {
        var reference = await Started(portal);
        var draft = new ReferralDraft(
            DemonstrationPeople.Organisation("E06000015"), SharingPurpose.Housing, Urgency.Within24Hours,
            "Target-hardening visit", "It happened again", summary, [], [DataCategory.SafeContact]);
        Sure(await Ask(portal, Sam, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default)));
        return reference;
    }

    /// <summary>A draft for a helpline that may be told nothing, since the person refused.</summary>
    public static async Task<ReferralReference> Needing(RunningPortal portal)
    {
        var reference = await Started(portal, await Case(portal, ConsentState.Refused));
        var draft = new ReferralDraft(
            DemonstrationPeople.HelplineVolunteer.Organisation, SharingPurpose.VictimSupport, Urgency.Within24Hours,
            "Call them tonight", "They are in danger", "Somebody who needs a call tonight.", [], []);
        Sure(await Ask(portal, Sam, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default)));
        return reference;
    }

    public static async Task<ReferralReference> Sent(RunningPortal portal)
    {
        var reference = await Written(portal);
        Sure(await Ask(portal, Sam, reference, grain => grain.Send(new SendReferral(CommandId.New(), 2), default)));
        return reference;
    }

    public static async Task<ReferralReference> Accepted(RunningPortal portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default)));
        return reference;
    }

    public static async Task<ReferralReference> Updated(RunningPortal portal)
    {
        var reference = await Accepted(portal);
        Sure(await Ask(portal, Sam, reference, grain => grain.ShareUpdate(
            new ShareUpdate(CommandId.New(), 2, [DataCategory.Address], "They have moved", "Another address"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Questioned(RunningPortal portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Ask(new AskQuestion(CommandId.New(), 1, "Is somebody in by day?"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Recalled(RunningPortal portal)
    {
        var reference = await Accepted(portal);
        Sure(await Ask(portal, DemonstrationPeople.DerbyshireInspector, reference, grain => grain.Recall(
            new RecallReferral(CommandId.New(), 2, "Sent to the wrong team"), default)));
        return reference;
    }

    public static async Task<ReferralReference> Declined(RunningPortal portal)
    {
        var reference = await Sent(portal);
        Sure(await Ask(portal, Mo, reference, grain => grain.Decline(
            new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "Victim Support"), default)));
        return reference;
    }

    /// <summary>An agreement of Derbyshire Constabulary and Derby City Council, signed by both; its version 2 waits.</summary>
    public static async Task<AgreementId> Agreement(RunningPortal portal)
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
    public static async Task<AgreementId> Suspended(RunningPortal portal)
    {
        var id = await Agreement(portal);
        var partnership = DemonstrationPeople.PartnershipAdministrator;
        await Agree(portal, partnership, id, grain => grain.SuspendParty(new SuspendParty(CommandId.New(), Mo.Organisation, "A lost laptop"), default));
        await Agree(portal, partnership, id, grain => grain.Suspend(new SuspendAgreement(CommandId.New(), "A breach is looked into"), default));
        return id;
    }

    private static async Task Agree(
        RunningPortal portal, Caller caller, AgreementId id, Func<IAgreementGrain, Task<Outcome<AgreementAnswer>>> call) =>
        Sure(await portal.Ask(caller, id.ToString(), call));

    private static Task<Outcome<ReferralAnswer>> Ask(
        RunningPortal portal, Caller caller, ReferralReference reference, Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> call) =>
        portal.Ask(caller, reference.ToString(), call);

    internal static T Sure<T>(Outcome<T> outcome) => outcome.Succeeded
        ? outcome.Value
        : throw new InvalidOperationException($"Refused: {string.Join(", ", outcome.Refusals)}");
}
