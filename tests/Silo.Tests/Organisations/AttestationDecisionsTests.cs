using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Every quarter somebody says who still works at an organisation.</summary>
public sealed class AttestationDecisionsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly OrganisationProfile Profile = new(Id, "A council", OrganisationKind.Council, [], "", null);
    private static readonly Member Glen = Person("Glen", Role.OrganisationAdministrator);
    private static readonly Member Ari = Person("Ari", Role.PartnershipAdministrator);
    private static readonly Member Sam = Person("Sam", Role.Practitioner);
    private static readonly Member Mo = Person("Mo", Role.Practitioner);
    private static readonly OrganisationState Given = State(
        new OrganisationRegistered(Profile), new AttestationBegun(Today), new MemberAdded(Glen), new MemberAdded(Ari), new MemberAdded(Sam), new MemberAdded(Mo));

    private static readonly Caller Own = new(Glen.User, Id, Glen.Roles, "test");
    private static readonly Caller Elsewhere = Own with { Organisation = new OrganisationId(Guid.NewGuid()) };
    private static readonly Caller Partnership = Elsewhere with { User = new UserId(Guid.NewGuid()), Roles = [Role.PartnershipAdministrator] };

    [Fact]
    public void Attest_ThatEverybodyStillWorksThere_BeginsTheNextQuarter()
    {
        var attested = Attest(Confirmed()).Events.ShouldHaveSingleItem().ShouldBeOfType<StaffAttested>();

        attested.By.ShouldBe(Glen.User);
        attested.Members.ShouldBe([Glen.User, Ari.User, Sam.User, Mo.User]);
        attested.ToChange.ShouldBeEmpty();
        var view = AttestationDecisions.View(Given.Apply(attested), Id, Own)!;
        (view.DueOn, view.LastOn, view.LastBy).ShouldBe((new DateOnly(2026, 6, 12), Today, "Glen"));
    }

    [Fact]
    public void Attest_ThatSomeLeft_EndsTheirMembershipsAndThoseAlone()
    {
        var decision = Attest(Confirmed() with { Left = [Sam.User, Sam.User], ToChange = [Mo.User] });

        decision.Events[0].ShouldBe(new MemberEnded(Sam.User, Today));
        var after = decision.Events.Aggregate(Given, (state, @event) => state.Apply(@event));
        decision.Events.Length.ShouldBe(2);
        after.Find(Sam.User).ShouldBeNull();
        after.Attested.Last!.Members.ShouldBe([Glen.User, Ari.User, Mo.User]);
        AttestationDecisions.View(after, Id, Own)!.ToChange.ShouldBe([Mo.User]);
        AttestationDecisions.View(after.Apply(Changed(Mo)), Id, Own)!.ToChange.ShouldBeEmpty();
        AttestationDecisions.View(after.Apply(new MemberEnded(Mo.User, Today)), Id, Own)!.ToChange.ShouldBeEmpty();
    }

    [Fact]
    public void Attest_WithoutSayingThatAllWereGoneThrough_IsRefused() => Refusals(Attest(Confirmed() with { Confirmed = false, Left = [Sam.User], ToChange = [Sam.User] }))
        .ShouldBe([($"Left.{Sam.User}", OrganisationRefusals.LeftAndToChange), ("Confirmed", OrganisationRefusals.NotConfirmed)]);

    [Fact]
    public void Attest_ThatOneselfLeft_OrSomebodyBeyondTheOrganisation_IsRefused()
    {
        Refusals(Attest(Confirmed() with { Left = [Glen.User, Ari.User] })).ShouldBe(
            [($"Left.{Glen.User}", OrganisationRefusals.OwnMembership), ($"Left.{Ari.User}", OrganisationRefusals.RoleBeyondOrganisation)]);
        Attest(Confirmed() with { Left = [Glen.User, Ari.User] }, Partnership).Events.Length.ShouldBe(3);
    }

    [Fact]
    public void Attest_OfPeopleWhoAreOthersNow_IsRefused()
    {
        var shown = Confirmed();

        Refusals(Attest(shown, Own, Given.Apply(new MemberAdded(Person("New"))))).ShouldBe([("Seen", CommonRefusals.ChangedMeanwhile)]);
        Refusals(Attest(shown, Own, Given.Apply(new MemberEnded(Mo.User, Today)))).ShouldBe([("Seen", CommonRefusals.ChangedMeanwhile)]);
        Attest(shown, Own, Given.Apply(Changed(Mo))).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Attest_OfSomebodyWhoNeverWorkedThere_SaysNothingOfThem() =>
        Attest(Confirmed() with { Left = [new UserId(Guid.NewGuid())], ToChange = [new UserId(Guid.NewGuid())] }).Events.ShouldHaveSingleItem()
            .ShouldBeOfType<StaffAttested>().ToChange.ShouldBeEmpty();

    [Fact]
    public void Attest_Elsewhere_OrByAnotherRole_IsRefusedAndNotShown()
    {
        foreach (var caller in new[] { Elsewhere, Own with { Roles = [Role.Supervisor, Role.DataProtectionOfficer, Role.Auditor] } })
        {
            Refusals(Attest(Confirmed(), caller)).ShouldBe([("", CommonRefusals.NotPermitted)]);
            AttestationDecisions.View(Given, Id, caller).ShouldBeNull();
        }

        AttestationDecisions.View(Given.Apply(Attest(Confirmed(), Partnership).Events[0]), Id, Partnership)!.LastBy.ShouldBe("");
        Refusals(Attest(Confirmed(), Own, OrganisationState.Definition.Initial)).ShouldBe([("", CommonRefusals.NotFound)]);
    }

    [Fact]
    public void The_quarter_begins_with_the_registration_and_not_with_a_change_of_it()
    {
        var registered = Decision.Of(new OrganisationRegistered(Profile));

        AttestationDecisions.Begun(OrganisationState.Definition.Initial, registered, Today).Events[1].ShouldBe(new AttestationBegun(Today));
        AttestationDecisions.Begun(Given, registered, Today).ShouldBe(registered);
        AttestationDecisions.Begun(OrganisationState.Definition.Initial, Decision.Refused("no"), Today).Events.ShouldBeEmpty();
        State(new OrganisationRegistered(Profile), new AttestationBegun(new DateOnly(2026, 11, 30))).Attested.DueOn.ShouldBe(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public void Reminders_come_two_weeks_ahead_on_the_day_and_a_week_late_and_no_more()
    {
        var state = Given;
        foreach (var (day, mark) in new[] { (new DateOnly(2026, 5, 29), AttestationMark.Reminder), (new DateOnly(2026, 6, 12), AttestationMark.Due), (new DateOnly(2026, 6, 19), AttestationMark.Overdue) })
        {
            var midnight = new DateTimeOffset(day, new TimeOnly(0, 0), TimeSpan.FromHours(1));
            AttestationDeadlines.Next(state.Attested).ShouldBe(midnight);
            Came(state, midnight.AddTicks(-1)).ShouldBe(Decision.Nothing);
            var near = Came(state, midnight).Events.ShouldHaveSingleItem().ShouldBeOfType<AttestationNear>();
            near.ShouldBe(new AttestationNear(new DateOnly(2026, 6, 12), mark));
            state = state.Apply(near);
        }

        AttestationDeadlines.Next(state.Attested).ShouldBeNull();
        Came(state, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBe(Decision.Nothing);
        var again = state.Apply(new StaffAttested(Glen.User, [], [], new DateOnly(2026, 6, 25)));
        AttestationDeadlines.Next(again.Attested).ShouldBe(new DateTimeOffset(2026, 9, 10, 23, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void An_organisation_of_an_earlier_release_begins_when_it_is_looked_at()
    {
        var state = State(new OrganisationRegistered(Profile));

        AttestationDeadlines.Next(state.Attested).ShouldBeNull();
        Came(state, new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero)).Events.ShouldBe([new AttestationBegun(Today)]);
        Came(OrganisationState.Definition.Initial, DateTimeOffset.MaxValue.AddDays(-2)).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Administrators_are_mailed_at_each_mark_and_the_partnership_at_the_last()
    {
        Mailed(Given, AttestationMark.Reminder).ShouldBe([new Alert(Id, AlertFor.Administrators)]);
        Mailed(Given, AttestationMark.Due).ShouldBe([new Alert(Id, AlertFor.Administrators)]);
        Mailed(Given, AttestationMark.Overdue).ShouldBe(
            [new Alert(Id, AlertFor.Administrators), new Alert(PartnershipScope.Id, AlertFor.PartnershipAdministrators)]);
        OrganisationRows.Project("", Given, Given.Apply(new StaffAttested(Glen.User, [], [], Today))).Outbox.ShouldBeEmpty();
    }

    private static IEnumerable<Alert> Mailed(OrganisationState before, AttestationMark mark) =>
        OrganisationRows.Project("", before, before.Apply(new AttestationNear(before.Attested.DueOn!.Value, mark))).Outbox.Select(message => Alert.Of(message.Payload));

    private static Decision Came(OrganisationState state, DateTimeOffset now) => OrganisationDeadlines.Came(state, AttestationDeadlines.Kind, now);

    private static AttestStaff Confirmed() => new(CommandId.New(), new OrganisationMembers([.. Given.Current]).Mark(), [], [], true);

    private static Decision Attest(AttestStaff command, Caller? caller = null, OrganisationState? given = null) =>
        AttestationDecisions.Attest(given ?? Given, command, Id, caller ?? Own, Today);

    private static MemberChanged Changed(Member member) => new(member.User, "Moved", member.Roles, false, null, null);

    private static (string Field, string Code)[] Refusals(Decision decision) => [.. decision.Refusals.Select(refusal => (refusal.Field, refusal.Code))];

    private static Member Person(string name, params Role[] roles) => new(new UserId(Guid.NewGuid()), name, "", [.. roles]);

    private static OrganisationState State(params IEvent[] events) => events.Aggregate(OrganisationState.Definition.Initial, OrganisationState.Definition.Apply);
}
