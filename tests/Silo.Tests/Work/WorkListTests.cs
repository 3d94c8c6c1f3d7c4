using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Contracts.Work;
using Partnership.Silo.Tests.Cases;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Work;

/// <summary>What stands in whose list, from its beginning to its end. Each test minds its own records alone.</summary>
public sealed class WorkListTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Worker = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilManager;

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_referral_asks_one_side_after_the_other()
    {
        var reference = await _silo.Send();
        (await Of(Worker, reference)).ShouldBe("Answer");
        (await Of(Officer, reference)).ShouldBe("");

        await Made(Worker, reference, grain => grain.Ask(new AskQuestion(CommandId.New(), 1, "When?"), default));
        (await Of(Officer, reference)).ShouldBe("Question");

        await Made(Officer, reference, grain => grain.Reply(new ReplyToQuestion(CommandId.New(), 2, "By day"), default));
        (await Of(Officer, reference)).ShouldBe("");
        await Made(Worker, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), 3), default));
        (await Of(Worker, reference)).ShouldBe("FirstContact");

        await Made(Inspector, reference, grain => grain.Recall(new RecallReferral(CommandId.New(), 4, "Sent to the wrong team"), default));
        (await Of(Worker, reference)).ShouldBe("Destruction");
        await Made(Worker, reference, grain => grain.ConfirmDestruction(new ConfirmDestruction(CommandId.New(), 5, "Deleted"), default));
        (await Of(Worker, reference)).ShouldBe("");
    }

    [Fact]
    public async Task What_a_colleague_has_taken_on_is_the_teams_and_not_mine()
    {
        var reference = await _silo.Send();
        (await Of(Manager, reference, WorkOf.Mine)).ShouldBe("Answer");

        await Made(Worker, reference, grain => grain.Claim(new ClaimReferral(CommandId.New(), 1), default));

        (await Of(Worker, reference, WorkOf.Mine)).ShouldBe("Answer");
        (await Of(Manager, reference, WorkOf.Mine)).ShouldBe("");
        (await Of(Manager, reference, WorkOf.Team)).ShouldBe("Answer");
    }

    [Fact]
    public async Task A_draft_is_its_authors_and_their_teams()
    {
        var reference = await _silo.Draft(Journey.ToDerby);

        (await Of(Officer, reference, WorkOf.Mine)).ShouldBe("Draft");
        (await Of(Inspector, reference, WorkOf.Mine)).ShouldBe("");
        (await Of(Inspector, reference, WorkOf.Team)).ShouldBe("Draft");
        (await Of(Worker, reference, WorkOf.Team)).ShouldBe("");
        var drafts = await List(Officer, new WorkQuery(WorkOf.Mine, WorkPart.Drafts));
        drafts.Items.Length.ShouldBe(Math.Min(drafts.Counts.Drafts, WorkList.Length));
        drafts.Items.ShouldAllBe(item => item.Kind == WorkKind.Draft);
    }

    [Fact]
    public async Task A_request_waits_for_those_who_may_decide_it()
    {
        var @case = await _silo.OpenCase();
        var ask = CaseLife.RequestOverride() with { SeenVersion = 7, Recipient = Worker.Organisation };
        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Officer, @case.ToString(), grain => grain.RequestOverride(ask, default))).Refusals.ShouldBeEmpty();

        var line = (await List(Inspector)).Items.Single(item => item.Override?.Case == @case);
        (line.Kind, line.DueAt, line.Since).ShouldBe((WorkKind.Approval, null, _silo.Time.GetUtcNow()));
        (await List(Officer)).Items.ShouldNotContain(item => item.Kind == WorkKind.Approval);
        (await List(Inspector with { User = Officer.User })).Items.ShouldNotContain(item => item.Kind == WorkKind.Approval);
        (await List(Manager)).Items.ShouldNotContain(item => item.Kind == WorkKind.Approval);
    }

    [Fact]
    public async Task What_is_raised_stands_in_a_supervisors_list_until_they_have_heard_and_counts_among_alerts()
    {
        var reference = await _silo.Send();
        var before = await Alerts(Manager);
        _silo.Time.Advance(TimeSpan.FromHours(25));
        await _silo.Time.Until("the supervisor hears", TimeSpan.FromSeconds(5), async () => await Of(Manager, reference) is "Answer Escalation Escalation");

        (await Of(Worker, reference)).ShouldBe("Answer");
        (await Alerts(Manager)).ShouldBeGreaterThan(before + 1);
        (await Alerts(Manager)).ShouldBe((await Notices(Manager)).Length);
        (await Alerts(Worker)).ShouldBe((await Notices(Worker)).Length);
        var late = await List(Manager, new WorkQuery(WorkOf.Team, WorkPart.Late));
        late.Items.Select(item => item.Kind).ShouldNotContain(WorkKind.Escalation);
        late.Items.ShouldContain(item => item.Referral!.Reference == reference);

        foreach (var what in new[] { "clock-Answer-Unclaimed", "clock-Answer-Supervisor" })
            await Made(Manager, reference, grain => grain.Hear(new HearEscalation(CommandId.New(), what), default));
        (await Of(Manager, reference)).ShouldBe("Answer");
        (await Alerts(Manager)).ShouldBe((await Notices(Manager)).Length);
    }

    [Fact]
    public async Task A_version_waits_for_a_partys_signatory_and_a_review_for_who_looks_after_partners()
    {
        var id = new AgreementId(Guid.NewGuid());
        var today = new DateOnly(2026, 3, 12);
        var ari = DemonstrationPeople.PartnershipAdministrator;
        AgreementTerm[] terms = [new([], [], [SharingPurpose.Housing], [DataCategory.Identity])];
        (await _silo.Ask<IAgreementGrain, Outcome<AgreementAnswer>>(ari, id.ToString(), grain => grain.Draft(
            new DraftAgreement(CommandId.New(), "Another agreement", [Worker.Organisation, ari.Organisation], [.. terms], today.AddDays(20), today.AddMonths(12)), default)))
            .Refusals.ShouldBeEmpty();

        (await Agreements(Manager, id)).ShouldBe("Signature");
        (await Agreements(Worker, id)).ShouldBe("");
        foreach (var signatory in new[] { Manager, DemonstrationPeople.Signatory("derbyshire-county") })
        {
            (await _silo.Ask<IAgreementGrain, Outcome<AgreementAnswer>>(signatory, id.ToString(), grain => grain.Sign(new SignAgreement(CommandId.New(), 1), default)))
                .Refusals.ShouldBeEmpty();
        }

        (await Agreements(Manager, id)).ShouldBe("");
        (await Agreements(ari, id)).ShouldBe("Review");
    }

    [Fact]
    public async Task Who_works_on_no_referrals_sees_none()
    {
        await _silo.Send();

        foreach (var role in new[] { Role.DataProtectionOfficer, Role.Auditor, Role.OrganisationAdministrator, Role.PartnershipAdministrator })
        {
            var list = await List(Worker with { Roles = [role] });
            list.Items.ShouldBeEmpty();
            list.Counts.ShouldBe(new WorkCounts(0, 0, 0, 0, 0));
        }

        (await _silo.Ask<IWorkGrain, Outcome<WorkList>>(Worker, "all", grain => grain.List(new WorkQuery((WorkOf)9, (WorkPart)9), default)))
            .Refusals.Select(refusal => refusal.Field).ShouldBe(["Of", "Part"]);
    }

    [Fact]
    public async Task Opening_the_list_is_recorded_and_its_refreshing_is_not()
    {
        var somebody = Worker with { User = new UserId(Guid.NewGuid()) };

        await List(somebody);
        await _silo.Ask<IWorkGrain, Outcome<WorkList>>(somebody, "all", grain => grain.Refresh(new WorkQuery(WorkOf.Mine), default));

        (await _silo.Scalar<string>("select string_agg(operation, ', ') from access_log where actor = $1", somebody.User.Value)).ShouldBe("list work");
    }

    private async Task Made(Caller caller, ReferralReference reference, Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> move) =>
        (await _silo.Ask(caller, reference, move)).Refusals.ShouldBeEmpty();

    private async Task<string> Of(Caller caller, ReferralReference reference, WorkOf of = WorkOf.Team) => string.Join(
        ' ',
        (await List(caller, new WorkQuery(of))).Items
            .Where(item => (item.Referral?.Reference ?? item.Draft?.Reference ?? item.Notice?.Reference) == reference)
            .Select(item => item.Kind));

    private async Task<string> Agreements(Caller caller, AgreementId id) =>
        string.Join(' ', (await List(caller)).Items.Where(item => item.Agreement?.Id == id).Select(item => item.Kind));

    private async Task<WorkList> List(Caller caller, WorkQuery? query = null) =>
        (await _silo.Ask<IWorkGrain, Outcome<WorkList>>(caller, "all", grain => grain.List(query ?? new WorkQuery(WorkOf.Mine), default))).Value!;

    private async Task<int> Alerts(Caller caller) =>
        (await _silo.Ask<IWorkGrain, Outcome<int>>(caller, "all", grain => grain.AlertCount(default))).Value;

    private async Task<ImmutableArray<NoticeLine>> Notices(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<NoticeLine>>>(caller, "all", grain => grain.Notices(default))).Value;
}
