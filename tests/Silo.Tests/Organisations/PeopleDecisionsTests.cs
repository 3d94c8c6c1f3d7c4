using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

public sealed class PeopleDecisionsTests
{
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly DateOnly Until = new(2028, 3, 12);
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner]);
    private static readonly IEvent[] Given =
        [new OrganisationRegistered(new OrganisationProfile(Id, "A council", OrganisationKind.Council, [], "", null)), new MemberAdded(Worker)];

    private static readonly ChangeMember Command =
        new(CommandId.New(), Worker.User, "Manager", [Role.Supervisor, Role.Practitioner, Role.Supervisor], true, Until, Until.AddDays(1));

    private static readonly Caller Own = Of(Id, Role.OrganisationAdministrator);
    private static readonly Caller Elsewhere = Of(new OrganisationId(Guid.NewGuid()), Role.OrganisationAdministrator);
    private static readonly Caller Partnership = Of(Elsewhere.Organisation, Role.PartnershipAdministrator);

    [Fact]
    public void Change_EverythingOfAMember_IsRecordedAndStands()
    {
        var decision = Change(Command, Own);

        var after = State([.. Given, .. decision.Events]).Find(Worker.User)!;
        after.Roles.ShouldBe([Role.Practitioner, Role.Supervisor]);
        (after with { Roles = [] }).ShouldBe(new Member(Worker.User, "A worker", "Manager", [], true, Until, Until.AddDays(1)));
    }

    [Fact]
    public void Change_AsItStandsAlready_RecordsNothing() =>
        Change(Command, Own, [.. Given, .. Change(Command, Own).Events]).ShouldBe(Decision.Nothing);

    [Fact]
    public void Change_OfWhatWasShown_IsRecorded_AndOfWhatHasChangedSince_IsRefused()
    {
        var shown = Command with { Seen = Worker.Mark() };

        Change(shown, Own).Events.ShouldHaveSingleItem();
        Code(Change(shown, Own, [.. Given, .. Change(Command, Own).Events])).ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void Mark_TellsApartWhateverAChangeSets_AndNothingElse()
    {
        Member[] different =
        [
            Worker, Worker with { JobTitle = "Manager" }, Worker with { Roles = [Role.Supervisor] }, Worker with { Signatory = true },
            Worker with { VettedUntil = Until }, Worker with { TrainedUntil = Until }, Worker with { VettedUntil = Until, TrainedUntil = Until },
        ];

        different.Select(member => member.Mark()).Distinct().Count().ShouldBe(different.Length);
        different.ShouldAllBe(member => member.Mark() > 0);
        (Worker with { Roles = [Role.Supervisor, Role.Practitioner] }).Mark().ShouldBe((Worker with { Roles = [Role.Practitioner, Role.Supervisor] }).Mark());
    }

    [Fact]
    public void Members_AreForWhoLooksAfterThem_ByName()
    {
        var first = Worker with { User = new UserId(Guid.NewGuid()), Name = "A first" };
        var state = State([.. Given, new MemberAdded(first)]);

        foreach (var caller in new[] { Own, Partnership })
            PeopleDecisions.Members(state, Id, caller)!.All.ShouldBe([first, Worker]);
        foreach (var caller in new[] { Elsewhere, Of(Id, Role.Practitioner), Of(Id, Role.DataProtectionOfficer) })
            PeopleDecisions.Members(state, Id, caller).ShouldBeNull();
        PeopleDecisions.Members(State([]), Id, Own).ShouldBeNull();
    }

    [Fact]
    public void Change_LeavesTheOthersAsTheyAre()
    {
        var other = Worker with { User = new UserId(Guid.NewGuid()) };
        IEvent[] given = [.. Given, new MemberAdded(other)];

        State([.. given, .. Change(Command, Own, given).Events]).Find(other.User).ShouldBe(other);
    }

    [Fact]
    public void Change_InAnotherOrganisation_IsForThePartnershipAndThePortalAlone()
    {
        Code(Change(Command, Elsewhere)).ShouldBe(CommonRefusals.NotPermitted);
        Change(Command, Partnership).Events.ShouldHaveSingleItem();
        Change(Command, Caller.System("test")).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Change_WithoutThePermission_IsRefusedForEveryOtherRole()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.OrganisationAdministrator, Role.PartnershipAdministrator, Role.System]))
        {
            Code(Change(Command, Of(Id, role))).ShouldBe(CommonRefusals.NotPermitted);
            Code(StateCapacity(5, Of(Id, role))).ShouldBe(CommonRefusals.NotPermitted);
        }
    }

    [Fact]
    public void Change_OfOneself_IsRefused() =>
        Code(Change(Command, Own with { User = Worker.User })).ShouldBe(OrganisationRefusals.OwnMembership);

    [Fact]
    public void Change_OfNobody_FindsNothing() =>
        Code(Change(Command with { User = new UserId(Guid.NewGuid()) }, Own)).ShouldBe(CommonRefusals.NotFound);

    [Fact]
    public void Change_ToOrFromARoleBeyondTheOrganisation_IsForThePartnershipAlone()
    {
        var beyond = Command with { Roles = [Role.PartnershipAdministrator] };
        IEvent[] administered = [.. Given, .. Change(beyond, Partnership).Events];

        Code(Change(beyond, Own)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        Code(Change(Command, Own, administered)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        Change(Command, Partnership, administered).Events.ShouldHaveSingleItem();
        Change(beyond with { JobTitle = "Another" }, Own, administered).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Change_BadFields_NamesThemAll() =>
        Change(Command with { JobTitle = new string('a', 201), Roles = [Role.System, (Role)99] }, Own).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
            [
                ("JobTitle", CommonRefusals.TooLong), ("Roles", CommonRefusals.NotAChoice), ("Roles", CommonRefusals.NotAChoice),
            ]);

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public void State_ACapacity_IsRecordedOnceAndKeptWhenTheProfileChanges(int capacity)
    {
        IEvent[] stated = [.. Given, .. StateCapacity(capacity, Own).Events];

        State(stated).Profile!.Capacity.ShouldBe(capacity);
        StateCapacity(capacity, Own, stated).ShouldBe(Decision.Nothing);
        State([.. stated, .. StateCapacity(null, Own, stated).Events]).Profile!.Capacity.ShouldBeNull();
        var renamed = OrganisationDecisions.Register(
            State(stated), new RegisterOrganisation(CommandId.New(), "Renamed", OrganisationKind.Council, null, [], ""), Id);
        State([.. stated, .. renamed.Events]).Profile!.Capacity.ShouldBe(capacity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void State_OutsideTheRange_IsRefused(int capacity) =>
        Code(StateCapacity(capacity, Own)).ShouldBe(OrganisationRefusals.CapacityOutOfRange);

    [Fact]
    public void State_ElsewhereOrOfNobody_IsRefused()
    {
        Code(StateCapacity(5, Elsewhere)).ShouldBe(CommonRefusals.NotPermitted);
        StateCapacity(5, Partnership).Events.ShouldBe([new CapacityStated(5)]);
        Code(PeopleDecisions.State(OrganisationState.Definition.Initial, new StateCapacity(CommandId.New(), 5), Id, Own))
            .ShouldBe(CommonRefusals.NotFound);
    }

    private static Caller Of(OrganisationId organisation, params ImmutableArray<Role> roles) =>
        new(new UserId(Guid.NewGuid()), organisation, roles, "test");

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;

    private static Decision Change(ChangeMember command, Caller caller, params IEvent[] given) =>
        PeopleDecisions.Change(State(given is [] ? Given : given), command, Id, caller);

    private static Decision StateCapacity(int? capacity, Caller caller, params IEvent[] given) =>
        PeopleDecisions.State(State(given is [] ? Given : given), new StateCapacity(CommandId.New(), capacity), Id, caller);

    private static OrganisationState State(IEvent[] events) =>
        events.Aggregate(OrganisationState.Definition.Initial, OrganisationState.Definition.Apply);
}
