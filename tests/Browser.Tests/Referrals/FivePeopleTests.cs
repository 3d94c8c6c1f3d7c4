using System.Collections.Immutable;
using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>
/// A whole referral by five people at two organisations: who sends it, who approves that it may be sent, who receives it,
/// who hears that it runs late, and who answers for what was read. They have a portal of their own, whose time moves on.
/// </summary>
public sealed class FivePeopleTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const string Sender = "Sam Example";
    private const string Approver = "Robin Specimen";
    private const string Recipient = "Mo Exemplar";
    private const string Supervisor = "Sasha Prototype";
    private const string Officer = "Dana Dummyname";
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_refused_wish_to_the_record_of_who_read_it(bool scripts)
    {
        var @case = await CaseOfSomebodyWhoDoesNotWantTheCouncilToKnow();
        var referral = await Drafted(@case);

        await TheSenderAsksToShareWithoutAgreement(@case, scripts);
        await AnotherPersonApproves(@case, scripts);
        await TheSenderSends(referral, scripts);
        await TheRecipientAsks(referral, scripts);
        await TheSenderReplies(referral, scripts);
        portal.Time.Move(TimeSpan.FromHours(25));
        await TheRecipientsSupervisorHearsThatItIsLate(referral, scripts);
        await TheRecipientAccepts(referral, scripts);
        await TheSendersSupervisorRecalls(referral, scripts);
        await TheRecipientConfirmsThatNothingIsLeft(referral, scripts);
        await TheOfficerSeesWhoReadIt(@case, referral, scripts);
    }

    private Task TheSenderAsksToShareWithoutAgreement(CaseReference @case, bool scripts) => As(Sender, $"/cases/{@case}", scripts, async sam =>
    {
        await sam.Follow("Ask to share without their agreement");
        await sam.Choose("Which partner needs it?", "Derby City Council");
        await sam.Tick("Protect a child or adult at risk");
        await sam.Tick("Somebody's life is in danger");
        await sam.Tick("Asking the person would defeat what the sharing is for");
        await sam.Type("Explain it", "The door no longer locks, and they were followed home.");
        await sam.Press("Ask a supervisor to approve it");
    });

    private Task AnotherPersonApproves(CaseReference @case, bool scripts) => As(Approver, "/cases/overrides", scripts, async robin =>
    {
        await robin.Follow($"Decide on case {@case}, Derby City Council");
        await robin.Tick("Yes, it may be shared");
        await robin.Type("Why do you decide so?", "The danger is real and near.");
        await robin.Press("Record my decision");
    });

    private Task TheSenderSends(ReferralReference referral, bool scripts) => As(Sender, $"/referrals/{referral}/check", scripts, async sam =>
    {
        await sam.Press("Send to Derby City Council");
        await Says(sam, "Referral sent");
    });

    private Task TheRecipientAsks(ReferralReference referral, bool scripts) => As(Recipient, $"/referrals/{referral}", scripts, async mo =>
    {
        await NeverSees(mo, SampleCase.AddressLines);
        await mo.Follow("Ask a question");
        await mo.Type("Your question", "Is somebody in by day?");
        await mo.Press("Send the question to Derbyshire Constabulary");
    });

    private Task TheSenderReplies(ReferralReference referral, bool scripts) => As(Sender, $"/referrals/{referral}", scripts, async sam =>
    {
        await sam.Follow("Reply to their question");
        await sam.Type("Your reply", "Until noon.");
        await sam.Press("Send the reply to Derby City Council");
    });

    private async Task TheRecipientsSupervisorHearsThatItIsLate(ReferralReference referral, bool scripts)
    {
        var raised = $"Answer late, {referral}";
        await Condition.Until($"the supervisor is told of {referral}", async () => Prepared.Sure(
            await portal.Ask<IReferralListGrain, ImmutableArray<NoticeLine>>(DemonstrationPeople.DerbyCouncilManager, "all", grain => grain.Notices(default)))
            .Any(notice => notice is { Audience: NoticeAudience.Supervisor, What: "clock-Answer-Supervisor" } && notice.Reference == referral));
        await As(Supervisor, "/alerts", scripts, async sasha =>
        {
            await Says(sasha, raised);
            await sasha.Press("I have heard of this", raised);
            await Assertions.Expect(sasha.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(raised);
        });
    }

    private Task TheRecipientAccepts(ReferralReference referral, bool scripts) => As(Recipient, $"/referrals/{referral}/accept", scripts, async mo =>
    {
        await mo.Press("Accept the referral from Derbyshire Constabulary");
        await Says(mo, "Until noon.");
        await Says(mo, SampleCase.AddressLines);
        await Says(mo, "somebody's life is in danger");
    });

    private Task TheSendersSupervisorRecalls(ReferralReference referral, bool scripts) => As(Approver, $"/referrals/{referral}/recall", scripts, async robin =>
    {
        await robin.Type("Why do you take it back?", "They are safe elsewhere now");
        await robin.Press("Recall the referral from Derby City Council");
        await Says(robin, Recipient);
    });

    private Task TheRecipientConfirmsThatNothingIsLeft(ReferralReference referral, bool scripts) => As(Recipient, $"/referrals/{referral}", scripts, async mo =>
    {
        await NeverSees(mo, SampleCase.AddressLines);
        await mo.Follow("Confirm that no copy is left");
        await mo.Type("How did you make sure?", "Prints shredded");
        await mo.Press("Confirm to Derbyshire Constabulary");
    });

    private Task TheOfficerSeesWhoReadIt(CaseReference @case, ReferralReference referral, bool scripts) => As(Officer, "/audit", scripts, async dana =>
    {
        await dana.Type("Reference of the case or referral", referral.ToString());
        await dana.Press("Show who opened it");
        foreach (var reader in new[] { Sender, Approver, Recipient })
            await Says(dana, reader);
        await NeverSees(dana, SampleCase.Name);
        await dana.Open($"/audit/{@case}");
        await Says(dana, Approver);
        await Assertions.Expect(dana.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(Recipient);
    });

    // Each comes, does one thing and goes: between two of them sessions end.
    private async Task As(string person, string at, bool scripts, Func<Visitor, Task> does)
    {
        await using var visitor = await Visitor.Enter(portal, person, at, scripts);
        await does(visitor);
        visitor.Complaints.ShouldBeNone();
    }

    private async Task<CaseReference> CaseOfSomebodyWhoDoesNotWantTheCouncilToKnow()
    {
        var open = SampleCase.Command() with { Wishes = new Wishes("To stay", "The council at the door", [DemonstrationPeople.DerbyCouncilOfficer.Organisation], []) };
        var reference = Prepared.Sure(await portal.Ask<ICaseListGrain, CaseReference>(Sam, "all", grain => grain.Reserve(open.Command, default)));
        Prepared.Sure(await portal.Ask<ICaseGrain, CaseOpenedAnswer>(Sam, reference.ToString(), grain => grain.Open(open, default)));
        return reference;
    }

    private async Task<ReferralReference> Drafted(CaseReference @case)
    {
        var start = new StartReferral(CommandId.New(), @case);
        var reference = Prepared.Sure(await portal.Ask<IReferralListGrain, ReferralReference>(Sam, "all", grain => grain.Reserve(start.Command, default)));
        Prepared.Sure(await portal.Ask<IReferralGrain, ReferralAnswer>(Sam, reference.ToString(), grain => grain.Start(start, default)));
        var draft = new ReferralDraft(
            DemonstrationPeople.DerbyCouncilOfficer.Organisation, SharingPurpose.Safeguarding, Urgency.Within24Hours,
            "A safe place tonight", "They were followed home", "Somebody whose door no longer locks.", [], []);
        Prepared.Sure(await portal.Ask<IReferralGrain, ReferralAnswer>(
            Sam, reference.ToString(), grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default)));
        return reference;
    }

    private static Task Says(Visitor visitor, string text) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    private static Task NeverSees(Visitor visitor, string text) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(text);
}
