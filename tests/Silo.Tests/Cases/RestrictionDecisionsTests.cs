using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Tests.Cases;

public sealed class RestrictionDecisionsTests
{
    private static readonly CaseState Opened = CaseLife.Opened;
    private static readonly UserId Person = new(Guid.NewGuid());

    [Fact]
    public void Set_OrganisationAndCategories_StandsUnderTheCommandsId()
    {
        var command = CaseLife.SetRestriction() with { Categories = [DataCategory.Suspect, DataCategory.Identity, DataCategory.Suspect], Why = " A court order " };

        var restriction = Opened.With(Set(command)).Restrictions.ShouldHaveSingleItem();

        (restriction.Id, restriction.Kind, restriction.Organisation, restriction.Person, restriction.Why)
            .ShouldBe((command.Command.Value, RestrictionKind.Restricted, command.Organisation, null, "A court order"));
        restriction.Categories.ShouldBe([DataCategory.Identity, DataCategory.Suspect]);
    }

    [Fact]
    public void Set_EachThingThatIsWrong_IsNamed()
    {
        var (command, lead) = (CaseLife.SetRestriction(), CaseLife.Worker.Organisation);
        Set(command with { Organisation = null }).ShouldBeRefused(("Organisation", CaseRefusals.OneOrganisationOrPerson));
        Set(command with { Person = Person }).ShouldBeRefused(("Organisation", CaseRefusals.OneOrganisationOrPerson));
        Set(command with { Organisation = lead }).ShouldBeRefused(("Organisation", CaseRefusals.PartnerIsLead));
        Set(command, isKnown: false).ShouldBeRefused(("Organisation", CaseRefusals.PartnerUnknown));
        Set(command with { Organisation = null, Person = Person }, isKnown: false).ShouldBeRefused(("Person", CaseRefusals.PersonUnknown));
        Set(command with { Categories = [(DataCategory)99] }).ShouldBeRefused(("Categories", CommonRefusals.NotAChoice));
        Set(command with { Why = " " }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        Set(command with { Why = new string('a', 501) }).ShouldBeRefused(("Why", CommonRefusals.TooLong));
    }

    [Fact]
    public void Declare_EachThingThatIsWrong_IsNamed()
    {
        var command = CaseLife.DeclareConflict(Person);
        Declare(command with { Person = null }).ShouldBeRefused(("Organisation", CaseRefusals.OneOrganisationOrPerson));
        Declare(command with { Organisation = CaseLife.Housing.Id }).ShouldBeRefused(("Organisation", CaseRefusals.OneOrganisationOrPerson));
        Declare(command with { Person = null, Organisation = CaseLife.Worker.Organisation }).ShouldBeRefused(("Organisation", CaseRefusals.PartnerIsLead));
        Declare(command, isKnown: false).ShouldBeRefused(("Person", CaseRefusals.PersonUnknown));
        Declare(command with { Person = null, Organisation = CaseLife.Housing.Id }, isKnown: false)
            .ShouldBeRefused(("Organisation", CaseRefusals.PartnerUnknown));
        Declare(command with { Why = null! }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        Declare(command with { Why = new string('a', 501) }).ShouldBeRefused(("Why", CommonRefusals.TooLong));
    }

    [Fact]
    public void The_same_restriction_is_not_set_twice_and_a_wider_one_is_another()
    {
        var state = Opened.With(Set(CaseLife.SetRestriction()));

        Set(CaseLife.SetRestriction(), state: state).ShouldBeRefused(("Organisation", CaseRefusals.AlreadyRestricted));
        Set(CaseLife.SetRestriction() with { Categories = default }, state: state).Refusals.ShouldBeEmpty();
        var declared = Opened.With(Declare(CaseLife.DeclareConflict(Person)));
        Declare(CaseLife.DeclareConflict(Person), state: declared).ShouldBeRefused(("Person", CaseRefusals.AlreadyRestricted));
        Set(CaseLife.SetRestriction() with { Organisation = null, Person = Person, Categories = [] }, state: declared).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Declare_ForAPerson_ClosesTheCaseToThemAlone()
    {
        var state = Opened.With(Declare(CaseLife.DeclareConflict(CaseLife.Supervisor.User)));

        state.Restrictions.ShouldHaveSingleItem().Kind.ShouldBe(RestrictionKind.ConflictOfInterest);
        state.IsInSightOf(ReaderScope.Of(CaseLife.Supervisor)).ShouldBeFalse();
        state.IsInSightOf(ReaderScope.Of(CaseLife.OtherSupervisor)).ShouldBeTrue();
        Declare(CaseLife.DeclareConflict(), state: state, by: CaseLife.Supervisor).ShouldBeRefused(("", CommonRefusals.NotFound));
    }

    [Fact]
    public void Set_ForAPartOfTheCase_LeavesItInSight()
    {
        var state = Opened.With(Set(CaseLife.SetRestriction() with { Organisation = null, Person = CaseLife.Worker.User }));

        state.IsInSightOf(ReaderScope.Of(CaseLife.Worker)).ShouldBeTrue();
        Barred.By(state.Restrictions).ShouldBeEmpty();
    }

    [Fact]
    public void Lift_WhatStands_OpensTheCaseAgain()
    {
        var declare = CaseLife.DeclareConflict(CaseLife.Worker.User);
        var state = Opened.With(Declare(declare));

        Lift(state, CaseLife.Lift(declare.Command.Value) with { Why = "" }).ShouldBeRefused(("Why", CommonRefusals.Missing));
        var lifted = state.With(Lift(state, CaseLife.Lift(declare.Command.Value)));

        lifted.Restrictions.ShouldBeEmpty();
        lifted.IsInSightOf(ReaderScope.Of(CaseLife.Worker)).ShouldBeTrue();
        Lift(lifted, CaseLife.Lift(declare.Command.Value)).ShouldBeRefused(("", CaseRefusals.NoSuchRestriction));
    }

    [Fact]
    public void Lift_WhatConcernsOneself_IsRefused()
    {
        var state = Opened.With(Set(CaseLife.SetRestriction() with { Organisation = null, Person = CaseLife.Officer.User }));

        Lift(state, CaseLife.Lift(state.Restrictions[0].Id)).ShouldBeRefused(("", CaseRefusals.OwnRestriction));
    }

    [Fact]
    public void Limits_AreThoseThatConcernTheCallerAndNotWhy()
    {
        var concerned = CaseLife.Stranger;
        var state = Opened
            .With(Set(CaseLife.SetRestriction()))
            .With(Set(CaseLife.SetRestriction() with { Organisation = concerned.Organisation }))
            .With(Declare(CaseLife.DeclareConflict(concerned.User)))
            .With(Declare(CaseLife.DeclareConflict(Person)));

        var limits = CaseLimits.Of(state, concerned);

        limits.Select(each => (each.Kind, each.Organisation, each.Person, each.Why)).ShouldBe(
        [
            (RestrictionKind.Restricted, concerned.Organisation, null, ""),
            (RestrictionKind.ConflictOfInterest, null, concerned.User, ""),
        ]);
        limits[0].Categories.ShouldBe([DataCategory.Suspect]);
        CaseLimits.Of(state, CaseLife.OtherSupervisor).ShouldBeEmpty();
        CaseLimits.Of(CaseState.Definition.Initial, concerned).ShouldBeEmpty();
    }

    private static Decision Set(SetRestriction command, bool isKnown = true, CaseState? state = null) =>
        RestrictionDecisions.Set(state ?? Opened, command, isKnown, CaseLife.Officer.Acting());

    private static Decision Declare(DeclareConflict command, bool isKnown = true, CaseState? state = null, Caller? by = null) =>
        RestrictionDecisions.Declare(state ?? Opened, command, isKnown, (by ?? CaseLife.Worker).Acting());

    private static Decision Lift(CaseState state, LiftRestriction command) =>
        RestrictionDecisions.Lift(state, command, CaseLife.Officer.Acting());
}
