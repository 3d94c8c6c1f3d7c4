using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Before vetting or training runs out, whose it is and who can put it right are told.</summary>
public sealed class RunningOutTests
{
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly OrganisationProfile Profile = new(Id, "A council", OrganisationKind.Council, [], "", null);
    private static readonly DateOnly Until = new(2026, 4, 15);
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner], false, Until, new DateOnly(2030, 1, 1));
    private static readonly string Vetting = $"runs-out/{Worker.User}/Vetting";
    private static readonly string Training = $"runs-out/{Worker.User}/Training";

    // The clocks go forward on 29 March 2026: midnight in London is 23:00 of the day before from then on.
    private static readonly DateTimeOffset ThirtyAhead = new(2026, 3, 16, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SevenAhead = new(2026, 4, 7, 23, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastDay = new(2026, 4, 14, 23, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_date_is_told_of_thirty_and_seven_days_ahead_and_on_its_day()
    {
        var state = Given(Worker);
        foreach (var (at, days) in new[] { (ThirtyAhead, 30), (SevenAhead, 7), (LastDay, 0) })
        {
            Deadlines(state)[Vetting].ShouldBe(at);
            OrganisationDeadlines.Came(state, Vetting, at.AddTicks(-1)).ShouldBe(Decision.Nothing);
            var told = OrganisationDeadlines.Came(state, Vetting, at).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberDateNear>();
            told.ShouldBe(new MemberDateNear(Worker.User, Dated.Vetting, Until, days));
            state = state.Apply(told);
            OrganisationDeadlines.Came(state, Vetting, at).ShouldBe(Decision.Nothing);
        }

        Deadlines(state).Keys.ShouldBe([Training]);
        OrganisationDeadlines.Came(state, Vetting, LastDay.AddYears(1)).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Days_of_telling_that_went_by_are_told_of_once()
    {
        var state = Given(Worker);

        var told = OrganisationDeadlines.Came(state, Vetting, LastDay.AddDays(400)).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberDateNear>();

        told.Days.ShouldBe(0);
        Deadlines(state.Apply(told)).Keys.ShouldBe([Training]);
    }

    [Fact]
    public void A_new_date_is_told_of_anew_and_the_old_one_no_more()
    {
        var state = Given(Worker).Apply(new MemberDateNear(Worker.User, Dated.Vetting, Until, 0));
        var renewed = state.Apply(new MemberChanged(Worker.User, "Officer", [Role.Practitioner], false, Until.AddYears(1), Worker.TrainedUntil));

        Deadlines(renewed)[Vetting].ShouldBe(new DateTimeOffset(2027, 3, 16, 0, 0, 0, TimeSpan.Zero));
        OrganisationDeadlines.Came(renewed, Vetting, LastDay).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Whoever_opens_no_cases_has_no_date_or_has_left_is_told_of_nothing()
    {
        Deadlines(Given(Worker with { Roles = [Role.OrganisationAdministrator, Role.DataProtectionOfficer, Role.Auditor] })).ShouldBeEmpty();
        Deadlines(Given(Worker with { VettedUntil = null, TrainedUntil = null })).ShouldBeEmpty();
        var left = Given(Worker).Apply(new MemberEnded(Worker.User, Until));
        Deadlines(left).ShouldBeEmpty();
        OrganisationDeadlines.Came(left, Vetting, LastDay).ShouldBe(Decision.Nothing);
        OrganisationDeadlines.Came(Given(Worker), "runs-out/nobody/Vetting", LastDay).ShouldBe(Decision.Nothing);
        OrganisationDeadlines.Came(Given(Worker), "anything", LastDay).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Days_at_either_end_of_the_calendar_are_days()
    {
        var state = Given(Worker with { VettedUntil = DateOnly.MinValue, TrainedUntil = DateOnly.MaxValue });

        Deadlines(state)[Vetting].ShouldBe(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Deadlines(state)[Training].Year.ShouldBe(9999);
        OrganisationDeadlines.Came(state, Vetting, LastDay).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberDateNear>().Days.ShouldBe(0);
    }

    [Fact]
    public void Deadlines_change_with_what_they_follow_from_and_only_then()
    {
        var (none, added) = (OrganisationState.Definition.Initial, Given(Worker));

        OrganisationDeadlines.Changes(none, added).Select(change => change.Kind).ShouldBe([Training, Vetting]);
        OrganisationDeadlines.Changes(added, added.Apply(new CapacityStated(4))).ShouldBeEmpty();
        OrganisationDeadlines.Changes(added, added.Apply(new MemberDateNear(Worker.User, Dated.Vetting, Until, 30)))
            .ShouldBe([new DeadlineChange(Vetting, SevenAhead)]);
        OrganisationDeadlines.Changes(added, added.Apply(new MemberEnded(Worker.User, Until)))
            .ShouldBe([new DeadlineChange(Training, null), new DeadlineChange(Vetting, null)]);
    }

    [Fact]
    public void Whose_it_is_and_the_administrators_are_mailed_once_each()
    {
        var before = Given(Worker);
        var after = before.Apply(new MemberDateNear(Worker.User, Dated.Vetting, Until, 30));

        var messages = OrganisationRows.Project(Id.ToString(), before, after).Outbox;

        messages.Select(message => Alert.Of(message.Payload)).ShouldBe(
            [new Alert(Id, AlertFor.Person, Worker.User), new Alert(Id, AlertFor.Administrators)]);
        messages.Select(message => message.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        OrganisationRows.Project(Id.ToString(), after, after.Apply(new CapacityStated(4))).Outbox.ShouldBeEmpty();
        OrganisationRows.Project(Id.ToString(), after, after.Apply(new MemberDateNear(Worker.User, Dated.Vetting, Until, 7))).Outbox
            .Select(message => message.Key).ShouldNotBe(messages.Select(message => message.Key));
    }

    private static SortedDictionary<string, DateTimeOffset> Deadlines(OrganisationState state) =>
        new(OrganisationDeadlines.Changes(OrganisationState.Definition.Initial, state).ToDictionary(change => change.Kind, change => change.DueAt!.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    private static OrganisationState Given(Member member) => new(Profile, [member]);
}
