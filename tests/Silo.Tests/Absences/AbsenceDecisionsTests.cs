using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Absences;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Tests.Absences;

public sealed class AbsenceDecisionsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly AbsenceKey Whose = new(new OrganisationId(Guid.NewGuid()), new UserId(Guid.NewGuid()));
    private static readonly UserId Supervisor = new(Guid.NewGuid());
    private static readonly Member Kim = new(new UserId(Guid.NewGuid()), "Kim Specimen", "Officer", [Role.Practitioner]);
    private static readonly AbsenceState Nothing = AbsenceState.Definition.Initial;

    [Fact]
    public void State_WhatIsRight_IsRecorded() => State(Command()).Events.ShouldHaveSingleItem()
        .ShouldBe(new AbsenceStated(new AwayTime(Today.AddDays(1), Today.AddDays(8)), Kim.User, Whose.Person));

    [Fact]
    public void State_ASingleDayOrWhatBeganAlready_IsRecorded()
    {
        State(Command(from: 0, until: 0)).Refusals.ShouldBeEmpty();
        State(Command(from: -5, until: 0)).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void State_Nothing_IsRefusedFieldByField() => State(new StateAbsence(CommandId.New(), 0, null, null, null)).Refusals.ShouldBe(
        [new("From", CommonRefusals.Missing), new("Until", CommonRefusals.Missing), new("Cover", CommonRefusals.Missing)]);

    [Theory]
    [InlineData(-9, -1, AbsenceRefusals.Over)]
    [InlineData(5, 4, AbsenceRefusals.EndsBeforeItBegins)]
    [InlineData(0, 365, AbsenceRefusals.TooLong)]
    public void State_WrongDays_AreRefusedByName(int from, int until, string code) =>
        State(Command(from, until)).Refusals.ShouldBe([new Refusal("Until", code)]);

    [Fact]
    public void State_AWholeYear_IsTaken() => State(Command(from: 0, until: 364)).Refusals.ShouldBeEmpty();

    [Fact]
    public void State_WhoCannotCover_IsRefusedByName()
    {
        var auditor = Kim with { Roles = [Role.Auditor, Role.OrganisationAdministrator] };

        Refused(Command(cover: Whose.Person), null).ShouldBe(AbsenceRefusals.OwnCover);
        Refused(Command(cover: Whose.Person), Kim with { User = Whose.Person }).ShouldBe(AbsenceRefusals.OwnCover);
        Refused(Command(), null).ShouldBe(AbsenceRefusals.CannotCover);
        Refused(Command(), auditor).ShouldBe(AbsenceRefusals.CannotCover);
        Refused(Command(cover: new UserId(Guid.NewGuid())), Kim).ShouldBe(AbsenceRefusals.CannotCover);

        static string Refused(StateAbsence command, Member? cover) =>
            AbsenceDecisions.State(Nothing, command, Whose, cover, By()).Refusals.ShouldHaveSingleItem().ShouldSatisfy(refusal => refusal.Field is "Cover").Code;
    }

    [Fact]
    public void State_TheSameAgain_ChangesNothingWhoeverSaysIt()
    {
        var stated = Nothing.Apply(State(Command()).Events.ShouldHaveSingleItem());

        AbsenceDecisions.State(stated, Command(), Whose, Kim, By(Supervisor)).ShouldBeNothing();
        AbsenceDecisions.State(stated, Command(until: 9), Whose, Kim, By(Supervisor)).Events.ShouldHaveSingleItem()
            .ShouldBeOfType<AbsenceStated>().By.ShouldBe(Supervisor);
    }

    [Fact]
    public void End_WhatIsStated_IsRecordedOnce()
    {
        var stated = Nothing.Apply(State(Command()).Events.ShouldHaveSingleItem());

        var ended = stated.Apply(End(stated).Events.ShouldHaveSingleItem());

        ended.Stated.ShouldBeNull();
        End(ended).ShouldBeNothing();
        End(Nothing).ShouldBeNothing();
    }

    [Fact]
    public void From_a_stale_form_nothing_is_taken()
    {
        var stale = By() with { Version = 2 };

        AbsenceDecisions.State(Nothing, Command(), Whose, Kim, stale).Refusals.ShouldBe([new Refusal("", CommonRefusals.ChangedMeanwhile)]);
        AbsenceDecisions.End(Nothing, new(CommandId.New(), 0), stale).Refusals.ShouldBe([new Refusal("", CommonRefusals.ChangedMeanwhile)]);
    }

    [Fact]
    public void It_is_there_for_the_worker_and_their_own_supervisors_alone()
    {
        var worker = new Caller(Whose.Person, Whose.Organisation, [Role.Practitioner], "casework");

        Whose.IsFor(worker).ShouldBeTrue();
        Whose.IsFor(worker with { User = Supervisor, Roles = [Role.Supervisor] }).ShouldBeTrue();
        Whose.IsFor(worker with { User = Supervisor }).ShouldBeFalse();
        Whose.IsFor(worker with { User = Supervisor, Roles = [Role.OrganisationAdministrator] }).ShouldBeFalse();
        Whose.IsFor(worker with { Organisation = new OrganisationId(Guid.NewGuid()) }).ShouldBeFalse();
        Whose.IsFor(worker with { Organisation = new OrganisationId(Guid.NewGuid()), Roles = [Role.Supervisor] }).ShouldBeFalse();
    }

    [Fact]
    public void A_key_reads_as_it_was_written_and_in_no_other_way()
    {
        AbsenceKey.Parse(Whose.ToString()).ShouldBe(Whose);
        foreach (var other in new[] { "", ".", "nobody", $"{Whose.Organisation}", $"{Whose}.", $" {Whose}", $"{Whose.Organisation}.{Whose.Person.Value:N}" })
            AbsenceKey.Parse(other).ShouldBeNull(other);
    }

    private static StateAbsence Command(int from = 1, int until = 8, UserId? cover = null) =>
        new(CommandId.New(), 0, Today.AddDays(from), Today.AddDays(until), cover ?? Kim.User);

    private static Stating By(UserId? user = null) => new(user ?? Whose.Person, 0, Today);

    private static Decision State(StateAbsence command) => AbsenceDecisions.State(Nothing, command, Whose, Kim, By());

    private static Decision End(AbsenceState state) => AbsenceDecisions.End(state, new(CommandId.New(), 0), By());
}

internal static class Decided
{
    public static void ShouldBeNothing(this Decision decision)
    {
        decision.Events.ShouldBeEmpty();
        decision.Refusals.ShouldBeEmpty();
    }

    public static T ShouldSatisfy<T>(this T value, Func<T, bool> condition)
    {
        condition(value).ShouldBeTrue($"{value}");
        return value;
    }
}
