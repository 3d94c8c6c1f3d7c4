using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Cases;

/// <summary>An override that is in force is looked at again, or ended.</summary>
public sealed class OverrideAuditTests
{
    private static readonly DateOnly Next = CaseLife.Today.AddMonths(6);

    [Fact]
    public void Audit_StillNeeded_SaysByWhomAndWhyAndSetsTheNext()
    {
        var (state, id) = CaseLife.Decided();

        var audited = state.With(Audit(state, CaseLife.Audit(id) with { Why = " Still there " })).Overrides[0];

        (audited.Status, audited.AuditedBy, audited.AuditedAt, audited.AuditWhy, audited.AuditDueOn)
            .ShouldBe((OverrideStatus.Approved, CaseLife.OtherSupervisor.User, CaseLife.Now, "Still there", Next));
    }

    [Fact]
    public void Audit_NeededNoLonger_EndsIt()
    {
        var (state, id) = CaseLife.Decided();

        var ended = state.With(Audit(state, CaseLife.Audit(id, stillNeeded: false)));

        ShouldHaveEnded(ended, CaseLife.OtherSupervisor);
    }

    [Fact]
    public void Audit_ByWhoAsked_IsRefused()
    {
        var asker = CaseLife.Supervisor;
        var ask = CaseLife.RequestOverride();
        var asked = CaseLife.Opened.With(OverrideDecisions.Request(CaseLife.Opened, ask, CaseLife.Housing, asker.Acting()));
        var approved = asked.With(OverrideDecisions.Decide(asked, CaseLife.Decide(ask.Command.Value), CaseLife.OtherSupervisor.Acting()));

        foreach (var needed in new[] { true, false })
        {
            OverrideDecisions.Audit(approved, CaseLife.Audit(ask.Command.Value, needed), asker.Acting())
                .ShouldBeRefused(("", CaseRefusals.OwnOverride));
        }

        ShouldHaveEnded(approved.With(OverrideDecisions.End(approved, CaseLife.End(ask.Command.Value), asker.Acting())), asker);
    }

    [Fact]
    public void Audit_EachThingThatIsWrong_IsNamed()
    {
        var (state, id) = CaseLife.Decided();
        Audit(state, CaseLife.Audit(id) with { StillNeeded = null, NextOn = null }).ShouldBeRefused(("StillNeeded", CommonRefusals.Missing));
        Audit(state, CaseLife.Audit(id) with { NextOn = null }).ShouldBeRefused(("NextOn", CommonRefusals.Missing));
        Audit(state, CaseLife.Audit(id) with { NextOn = CaseLife.Today }).ShouldBeRefused(("NextOn", CaseRefusals.NextAuditNotAhead));
        Audit(state, CaseLife.Audit(id) with { NextOn = CaseLife.Today.AddMonths(12).AddDays(1) }).ShouldBeRefused(("NextOn", CaseRefusals.NextAuditTooFar));
        Audit(state, CaseLife.Audit(id) with { NextOn = DateOnly.MaxValue }).ShouldBeRefused(("NextOn", CaseRefusals.NextAuditTooFar));
        Audit(state, CaseLife.Audit(id) with { Why = "" }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        Audit(state, CaseLife.Audit(id) with { Why = new string('a', 2001) }).ShouldBeRefused(("Why", CommonRefusals.TooLong));
        Audit(state, CaseLife.Audit(id) with { SeenVersion = 8 }).ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        Audit(state, CaseLife.Audit(Guid.NewGuid())).ShouldBeRefused(("", CaseRefusals.NoSuchOverride));
        Audit(state, CaseLife.Audit(id) with { NextOn = CaseLife.Today.AddMonths(12) }).Refusals.ShouldBeEmpty();
        OverrideDecisions.Audit(state, CaseLife.Audit(id), CaseLife.Stranger.Acting()).ShouldBeRefused(("", CommonRefusals.NotFound));
    }

    [Fact]
    public void End_EachThingThatIsWrong_IsNamed()
    {
        var (state, id) = CaseLife.Decided();
        End(state, CaseLife.End(id) with { Why = " " }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        End(state, CaseLife.End(id) with { SeenVersion = 1 }).ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        End(state, CaseLife.End(Guid.NewGuid())).ShouldBeRefused(("", CaseRefusals.NoSuchOverride));
        OverrideDecisions.End(state, CaseLife.End(id), CaseLife.Stranger.Acting()).ShouldBeRefused(("", CommonRefusals.NotFound));
    }

    [Fact]
    public void What_is_not_in_force_is_neither_audited_nor_ended()
    {
        var (approved, done) = CaseLife.Decided();
        foreach (var (state, id) in new[] { CaseLife.Asked(), CaseLife.Decided(approve: false), (approved.With(End(approved, CaseLife.End(done))), done) })
        {
            Audit(state, CaseLife.Audit(id)).ShouldBeRefused(("", CaseRefusals.OverrideNotInForce));
            End(state, CaseLife.End(id)).ShouldBeRefused(("", CaseRefusals.OverrideNotInForce));
        }
    }

    [Fact]
    public void After_its_end_the_person_can_still_be_told_of_it()
    {
        var (state, id) = CaseLife.Decided();
        var ended = state.With(End(state, CaseLife.End(id)));

        var told = ended.With(OverrideDecisions.Told(ended, CaseLife.Told(id), CaseLife.Worker.Acting())).Overrides[0];

        (told.Status, told.Told).ShouldBe((OverrideStatus.Ended, PersonTold.Told));
    }

    [Fact]
    public void What_ended_can_be_asked_for_anew()
    {
        var (state, id) = CaseLife.Decided();
        OverrideDecisions.Request(state, CaseLife.RequestOverride(), CaseLife.Housing, CaseLife.Worker.Acting())
            .ShouldBeRefused(("Recipient", CaseRefusals.OverrideExists));

        var ended = state.With(End(state, CaseLife.End(id)));

        OverrideDecisions.Request(ended, CaseLife.RequestOverride(), CaseLife.Housing, CaseLife.Worker.Acting()).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void The_deadline_moves_to_the_next_audit_comes_again_and_goes_when_it_ends()
    {
        var (state, id) = CaseLife.Decided();
        var kind = $"override-audit/{id}";
        var came = state.With(OverrideDecisions.DeadlineCame(state, kind, CaseLife.Now.AddMonths(12)));
        // The clocks on walls here are an hour ahead in September.
        var next = new DateTimeOffset(2026, 9, 11, 23, 0, 0, TimeSpan.Zero);

        foreach (var before in new[] { state, came })
        {
            var audited = before.With(Audit(before, CaseLife.Audit(id)));
            CaseDeadlines.Changes(before, audited).ShouldBe([new DeadlineChange(kind, next)]);
            OverrideDecisions.DeadlineCame(audited, kind, next.AddTicks(-1)).ShouldBe(Decision.Nothing);
            var again = audited.With(OverrideDecisions.DeadlineCame(audited, kind, next));
            CaseDeadlines.Changes(audited, again).ShouldBe([new DeadlineChange(kind, null)]);

            var ended = audited.With(End(audited, CaseLife.End(id)));
            CaseDeadlines.Changes(audited, ended).ShouldBe([new DeadlineChange(kind, null)]);
            OverrideDecisions.DeadlineCame(ended, kind, next).ShouldBe(Decision.Nothing);
        }
    }

    [Fact]
    public void Supervisors_are_told_what_to_decide_and_to_audit_and_workers_what_was_decided()
    {
        var reference = new CaseReference(1001);
        var (asked, id) = CaseLife.Asked();
        var approved = asked.With(OverrideDecisions.Decide(asked, CaseLife.Decide(id), CaseLife.Supervisor.Acting()));
        var came = approved.With(OverrideDecisions.DeadlineCame(approved, $"override-audit/{id}", CaseLife.Now.AddMonths(12)));
        var audited = came.With(Audit(came, CaseLife.Audit(id)));

        CaseAlerts.Of(reference, CaseLife.Opened, asked).ShouldHaveSingleItem().Key.ShouldContain("/Supervisors/");
        CaseAlerts.Of(reference, asked, approved).ShouldHaveSingleItem().Key.ShouldContain("/Workers/");
        CaseAlerts.Of(reference, approved, came).ShouldHaveSingleItem().Key.ShouldContain("/Supervisors/");
        CaseAlerts.Of(reference, came, audited).ShouldBeEmpty();
        CaseAlerts.Of(reference, audited, audited.With(End(audited, CaseLife.End(id)))).ShouldBeEmpty();
    }

    private static void ShouldHaveEnded(CaseState state, Caller by)
    {
        var ended = state.Overrides[0];
        (ended.Status, ended.EndedBy, ended.EndedAt, ended.AuditDueOn).ShouldBe((OverrideStatus.Ended, by.User, CaseLife.Now, null));
        ended.EndedWhy.ShouldNotBeEmpty();
    }

    private static Decision Audit(CaseState state, AuditOverride command) =>
        OverrideDecisions.Audit(state, command, CaseLife.OtherSupervisor.Acting());

    private static Decision End(CaseState state, EndOverride command) => OverrideDecisions.End(state, command, CaseLife.Supervisor.Acting());
}
