using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Tests.Cases;

/// <summary>Who lifts what the only data protection officer cannot.</summary>
public sealed class StandInDecisionsTests
{
    private static readonly UserId Officer = CaseLife.Officer.User;
    private static readonly UserId Other = new(Guid.NewGuid());

    [Fact]
    public void A_conflict_of_the_only_officer_is_lifted_by_a_supervisor()
    {
        var (state, id) = Conflict(Officer);

        var decision = Lift(state, id, [Officer]);

        decision.Events.ShouldHaveSingleItem().ShouldBe(new RestrictionLifted(id, "The order has ended", InPlaceOfOfficer: true));
        state.With(decision).Restrictions.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_is_officer_a_supervisor_lifts_any()
    {
        var (state, id) = Conflict(Other);

        Lift(state, id, []).Refusals.ShouldBeEmpty();
        Lift(state, Guid.NewGuid(), []).ShouldBeRefused(("", CaseRefusals.NoSuchRestriction));
    }

    [Fact]
    public void Where_the_case_is_closed_to_every_officer_a_supervisor_lifts_the_conflict_of_somebody_else()
    {
        var (state, _) = Conflict(Officer);
        var other = CaseLife.DeclareConflict(Other);
        state = state.With(RestrictionDecisions.Declare(state, other, true, CaseLife.Worker.Acting()));

        Lift(state, other.Command.Value, [Officer]).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Where_another_officer_can_a_supervisor_may_not()
    {
        var (state, id) = Conflict(Officer);

        Lift(state, id, [Officer, Other]).ShouldBeRefused(("", CaseRefusals.OfficerCanLift));
    }

    [Fact]
    public void An_officer_to_whom_the_case_is_open_is_never_passed_over()
    {
        var (state, id) = Conflict(Other);

        Lift(state, id, [Officer]).ShouldBeRefused(("", CaseRefusals.OfficerCanLift));
    }

    [Fact]
    public void What_keeps_the_only_officer_from_a_part_is_theirs_no_more_than_all_of_it()
    {
        var state = CaseLife.Opened.With(new RestrictionSet(
            new Restriction(Guid.NewGuid(), RestrictionKind.Restricted, null, Officer, [DataCategory.Suspect], "A court order")));

        Lift(state, state.Restrictions[0].Id, [Officer]).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_declared_it_does_not_lift_it_and_neither_does_whom_it_concerns()
    {
        var (state, id) = Conflict(Officer);
        var bySupervisor = new StandInFacts([Officer], ImmutableDictionary<Guid, UserId>.Empty.Add(id, CaseLife.Supervisor.User));
        StandInDecisions.Lift(state, CaseLife.Lift(id), bySupervisor, CaseLife.Supervisor.Acting()).ShouldBeRefused(("", CaseRefusals.OwnDeclaration));
        StandInDecisions.Lift(state, CaseLife.Lift(id), bySupervisor, CaseLife.OtherSupervisor.Acting()).Refusals.ShouldBeEmpty();
        StandInDecisions.Lift(state, CaseLife.Lift(id), bySupervisor with { SetBy = ImmutableDictionary<Guid, UserId>.Empty }, CaseLife.OtherSupervisor.Acting())
            .ShouldBeRefused(("", CaseRefusals.OwnDeclaration));

        var own = CaseLife.Opened.With(new RestrictionSet(
            new Restriction(Guid.NewGuid(), RestrictionKind.Restricted, null, CaseLife.Supervisor.User, [DataCategory.Suspect], "A court order")));
        Lift(own, own.Restrictions[0].Id, []).ShouldBeRefused(("", CaseRefusals.OwnRestriction));
    }

    [Fact]
    public void A_reason_is_asked_and_the_case_must_be_in_sight()
    {
        var (state, id) = Conflict(Officer);

        StandInDecisions.Lift(state, CaseLife.Lift(id) with { Why = " " }, CaseLife.StandIn(state, Officer), CaseLife.Supervisor.Acting())
            .ShouldBeRefused(("Why", CommonRefusals.Missing));
        StandInDecisions.Lift(state, CaseLife.Lift(id), CaseLife.StandIn(state, Officer), CaseLife.Stranger.Acting())
            .ShouldBeRefused(("", CommonRefusals.NotFound));
    }

    [Fact]
    public void What_may_be_lifted_is_what_lifting_does_not_refuse()
    {
        var (state, id) = Conflict(Officer);

        StandInDecisions.Liftable(state, CaseLife.StandIn(state, Officer), CaseLife.Supervisor.User).ShouldBe([id]);
        StandInDecisions.Liftable(state, CaseLife.StandIn(state, Officer, Other), CaseLife.Supervisor.User).ShouldBeEmpty();
        StandInDecisions.Liftable(state, CaseLife.StandIn(state, Officer), CaseLife.Worker.User).ShouldBeEmpty();
    }

    private static (CaseState State, Guid Id) Conflict(UserId person)
    {
        var command = CaseLife.DeclareConflict(person);
        return (CaseLife.Opened.With(RestrictionDecisions.Declare(CaseLife.Opened, command, true, CaseLife.Worker.Acting())), command.Command.Value);
    }

    private static Decision Lift(CaseState state, Guid id, ImmutableArray<UserId> officers) =>
        StandInDecisions.Lift(state, CaseLife.Lift(id), CaseLife.StandIn(state, officers), CaseLife.Supervisor.Acting());
}
