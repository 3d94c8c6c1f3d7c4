using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Cases;

public sealed class OverrideDecisionsTests
{
    private static readonly CaseState Opened = CaseLife.Opened;

    [Fact]
    public void Request_AllThere_WaitsForADecision()
    {
        var (state, id) = CaseLife.Asked();

        state.Overrides.ShouldBe(
        [
            new ConsentOverride(
                id, CaseLife.Housing.Id, SharingPurpose.Housing, OverrideReason.ChildAtRisk, WithoutConsent.WouldPrejudice,
                "Two children live there", OverrideStatus.Requested, CaseLife.Worker.User, CaseLife.Now),
        ]);
    }

    [Fact]
    public void Request_EachThingThatIsWrong_IsNamed()
    {
        var command = CaseLife.RequestOverride();
        Request(command with { Recipient = null }).ShouldBeRefused(("Recipient", CommonRefusals.Missing));
        OverrideDecisions.Request(Opened, command, null, CaseLife.Worker.Acting()).ShouldBeRefused(("Recipient", CaseRefusals.PartnerUnknown));
        Request(command with { Recipient = CaseLife.Worker.Organisation }).ShouldBeRefused(("Recipient", CaseRefusals.PartnerIsLead));
        OverrideDecisions.Request(Opened, command, CaseLife.Partner(OrganisationKind.Commissioner), CaseLife.Worker.Acting())
            .ShouldBeRefused(("Recipient", CaseRefusals.PartnerNeverGetsCases));
        Request(command with { Purpose = null }).ShouldBeRefused(("Purpose", CommonRefusals.Missing));
        Request(command with { Purpose = (SharingPurpose)99 }).ShouldBeRefused(("Purpose", CommonRefusals.NotAChoice));
        Request(command with { Reason = null }).ShouldBeRefused(("Reason", CommonRefusals.Missing));
        Request(command with { Reason = 0 }).ShouldBeRefused(("Reason", CommonRefusals.NotAChoice));
        Request(command with { Because = null }).ShouldBeRefused(("Because", CommonRefusals.Missing));
        Request(command with { Because = 0 }).ShouldBeRefused(("Because", CommonRefusals.NotAChoice));
        Request(command with { Explanation = " " }).ShouldBeRefused(("Explanation", CommonRefusals.Missing));
        Request(command with { Explanation = new string('a', 2001) }).ShouldBeRefused(("Explanation", CommonRefusals.TooLong));
        Request(command with { SeenVersion = 6 }).ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
    }

    [Fact]
    public void Request_WhileOneIsUndecidedOrApproved_IsRefusedAndAfterARefusalIsNot()
    {
        Request(CaseLife.RequestOverride(), CaseLife.Asked().State).ShouldBeRefused(("Recipient", CaseRefusals.OverrideExists));
        Request(CaseLife.RequestOverride(), CaseLife.Decided().State).ShouldBeRefused(("Recipient", CaseRefusals.OverrideExists));
        Request(CaseLife.RequestOverride(), CaseLife.Decided(approve: false).State).Refusals.ShouldBeEmpty();
        Request(CaseLife.RequestOverride() with { Purpose = SharingPurpose.Safeguarding }, CaseLife.Asked().State).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Decide_ByWhoAskedForIt_IsRefusedWhateverTheyMayDo()
    {
        var command = CaseLife.RequestOverride();
        var state = Opened.With(OverrideDecisions.Request(Opened, command, CaseLife.Housing, CaseLife.Supervisor.Acting()));

        foreach (var approve in new[] { true, false })
        {
            OverrideDecisions.Decide(state, CaseLife.Decide(command.Command.Value, approve), CaseLife.Supervisor.Acting())
                .ShouldBeRefused(("", CaseRefusals.OwnOverride));
        }

        OverrideDecisions.Decide(state, CaseLife.Decide(command.Command.Value), CaseLife.OtherSupervisor.Acting()).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Decide_Approved_SaysByWhomWhyAndWhenItIsLookedAtAgain()
    {
        var decided = CaseLife.Decided().State.Overrides.ShouldHaveSingleItem();

        (decided.Status, decided.DecidedBy, decided.DecidedAt, decided.DecisionWhy, decided.AuditDueOn, decided.Told).ShouldBe(
            (OverrideStatus.Approved, CaseLife.Supervisor.User, CaseLife.Now, "Necessary and proportionate", new DateOnly(2027, 3, 12), PersonTold.NotYet));
    }

    [Fact]
    public void Decide_Refused_IsNotAudited()
    {
        var (state, _) = CaseLife.Decided(approve: false);

        (state.Overrides[0].Status, state.Overrides[0].AuditDueOn).ShouldBe((OverrideStatus.Refused, null));
        CaseDeadlines.Audits(state).ShouldBeEmpty();
    }

    [Fact]
    public void Decide_EachThingThatIsWrong_IsNamed()
    {
        var (state, id) = CaseLife.Asked();
        Decide(state, CaseLife.Decide(id) with { Approve = null }).ShouldBeRefused(("Approve", CommonRefusals.Missing));
        Decide(state, CaseLife.Decide(id) with { Why = "" }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        Decide(state, CaseLife.Decide(id) with { Why = new string('a', 2001) }).ShouldBeRefused(("Why", CommonRefusals.TooLong));
        Decide(state, CaseLife.Decide(id) with { SeenVersion = 8 }).ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        Decide(state, CaseLife.Decide(Guid.NewGuid())).ShouldBeRefused(("", CaseRefusals.NoSuchOverride));
        Decide(CaseLife.Decided().State, CaseLife.Decide(CaseLife.Decided().Id)).ShouldBeRefused(("", CaseRefusals.NoSuchOverride));
        foreach (var approved in new[] { true, false })
        {
            var (decided, done) = CaseLife.Decided(approved);
            Decide(decided, CaseLife.Decide(done)).ShouldBeRefused(("", CaseRefusals.OverrideDecided));
        }
    }

    [Fact]
    public void Told_OfAnApprovedOne_SaysHow()
    {
        var (state, id) = CaseLife.Decided();
        var dangerous = state.With(Told(state, CaseLife.Told(id, PersonTold.TooDangerous) with { How = " He reads her post " }));
        var told = dangerous.With(Told(dangerous, CaseLife.Told(id)));

        (dangerous.Overrides[0].Told, dangerous.Overrides[0].ToldHow).ShouldBe((PersonTold.TooDangerous, "He reads her post"));
        (told.Overrides[0].Told, told.Overrides[0].ToldHow).ShouldBe((PersonTold.Told, "By phone"));
        Told(told, CaseLife.Told(id, PersonTold.TooDangerous)).ShouldBeRefused(("", CaseRefusals.AlreadyTold));
    }

    [Fact]
    public void Told_EachThingThatIsWrong_IsNamed()
    {
        var (state, id) = CaseLife.Decided();
        Told(state, CaseLife.Told(id) with { Told = null }).ShouldBeRefused(("Told", CommonRefusals.Missing));
        Told(state, CaseLife.Told(id, PersonTold.NotYet)).ShouldBeRefused(("Told", CommonRefusals.NotAChoice));
        Told(state, CaseLife.Told(id, (PersonTold)9)).ShouldBeRefused(("Told", CommonRefusals.NotAChoice));
        Told(state, CaseLife.Told(id) with { How = "" }).ShouldBeRefused(("How", CommonRefusals.Missing));
        Told(state, CaseLife.Told(id) with { SeenVersion = 1 }).ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        Told(state, CaseLife.Told(Guid.NewGuid())).ShouldBeRefused(("", CaseRefusals.NoSuchOverride));
        var (asked, waiting) = CaseLife.Asked();
        Told(asked, CaseLife.Told(waiting)).ShouldBeRefused(("", CaseRefusals.OverrideNotApproved));
        var (refused, never) = CaseLife.Decided(approve: false);
        Told(refused, CaseLife.Told(never)).ShouldBeRefused(("", CaseRefusals.OverrideNotApproved));
    }

    [Fact]
    public void Audit_IsADeadlineFromTheApprovalUntilItCame()
    {
        var (asked, _) = CaseLife.Asked();
        var (state, id) = CaseLife.Decided();
        var due = CaseLife.Now.AddMonths(12);
        var kind = $"override-audit/{id}";
        CaseDeadlines.Changes(asked, state).ShouldBe([new DeadlineChange(kind, due)]);
        CaseDeadlines.Changes(state, state).ShouldBeEmpty();

        OverrideDecisions.DeadlineCame(state, kind, due.AddTicks(-1)).ShouldBe(Decision.Nothing);
        OverrideDecisions.DeadlineCame(state, "override-audit/other", due).ShouldBe(Decision.Nothing);
        var came = state.With(OverrideDecisions.DeadlineCame(state, kind, due));

        CaseDeadlines.Changes(state, came).ShouldBe([new DeadlineChange(kind, null)]);
        OverrideDecisions.DeadlineCame(came, kind, due.AddDays(1)).ShouldBe(Decision.Nothing);
        came.Overrides[0].Status.ShouldBe(OverrideStatus.Approved);
    }

    private static Decision Request(RequestOverride command, CaseState? state = null) =>
        OverrideDecisions.Request(state ?? Opened, command, CaseLife.Housing, CaseLife.Worker.Acting());

    private static Decision Decide(CaseState state, DecideOverride command) =>
        OverrideDecisions.Decide(state, command, CaseLife.Supervisor.Acting());

    private static Decision Told(CaseState state, RecordPersonTold command) =>
        OverrideDecisions.Told(state, command, CaseLife.Worker.Acting());
}
