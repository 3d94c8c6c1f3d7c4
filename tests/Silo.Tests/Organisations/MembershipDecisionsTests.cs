using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Who comes and who goes, and what the organisation says of itself.</summary>
public sealed class MembershipDecisionsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner]);
    private static readonly OrganisationProfile Profile = new(Id, "A council", OrganisationKind.Council, [new Area("E06000015", "Derby")], "Housing", "E06000015", 5);
    private static readonly IEvent[] Given = [new OrganisationRegistered(Profile), new MemberAdded(Worker)];

    private static readonly Caller Own = Of(Id, Role.OrganisationAdministrator);
    private static readonly Caller Elsewhere = Of(new OrganisationId(Guid.NewGuid()), Role.OrganisationAdministrator);
    private static readonly Caller Partnership = Of(Elsewhere.Organisation, Role.PartnershipAdministrator);

    [Fact]
    public void Add_SomebodyNew_GivesThemAnIdThatNobodyChose()
    {
        var command = Add("New here");

        var added = Decide(command, Own).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberAdded>().Member;

        added.Name.ShouldBe("New here");
        added.User.ShouldNotBe(default);
        added.User.Value.ShouldNotBe(command.Command.Value);
        Decide(command, Own).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberAdded>().Member.User.ShouldBe(added.User);
        NewMember.Id(command.Command, Elsewhere.Organisation).ShouldNotBe(added.User);
    }

    [Fact]
    public void Add_WhoHasAnEndAlready_BeginsWithoutOne() =>
        Decide(new AddMember(CommandId.New(), Worker with { User = default, EndedOn = Today }), Own).Events.ShouldHaveSingleItem()
            .ShouldBeOfType<MemberAdded>().Member.EndedOn.ShouldBeNull();

    [Fact]
    public void Add_WhoIsOrWasThere_RecordsNothing()
    {
        Decide(new AddMember(CommandId.New(), Worker), Own).ShouldBe(Decision.Nothing);
        Decide(new AddMember(CommandId.New(), Worker), Own, [.. Given, new MemberEnded(Worker.User, Today)]).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Add_ANamesake_IsRefusedUnlessItIsSaidToBeAnother()
    {
        var namesake = Add("a WORKER");

        Code(Decide(namesake with { MayShareName = false }, Own)).ShouldBe(OrganisationRefusals.NameIsTaken);
        Decide(namesake, Own).Events.ShouldHaveSingleItem();
        Decide(namesake with { MayShareName = false }, Own, [.. Given, new MemberEnded(Worker.User, Today)]).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Add_ToAnotherOrganisation_IsForThePartnershipAndThePortalAlone()
    {
        Code(Decide(Add("New"), Elsewhere)).ShouldBe(CommonRefusals.NotPermitted);
        foreach (var role in Enum.GetValues<Role>().Except([Role.OrganisationAdministrator, Role.PartnershipAdministrator, Role.System]))
            Code(Decide(Add("New"), Of(Id, role))).ShouldBe(CommonRefusals.NotPermitted);
        Decide(Add("New"), Partnership).Events.ShouldHaveSingleItem();
        Decide(Add("New"), Caller.System("test")).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Add_WithARoleBeyondTheOrganisation_IsForThePartnershipAlone()
    {
        Code(Decide(Add("New", Role.PartnershipAdministrator), Own)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        Decide(Add("New", Role.PartnershipAdministrator), Partnership).Events.ShouldHaveSingleItem();
        Decide(Add("", Role.System), Own).Refusals.Select(refusal => (refusal.Field, refusal.Code))
            .ShouldBe([("Name", CommonRefusals.Missing), ("Roles", CommonRefusals.NotAChoice)]);
    }

    [Fact]
    public void End_AMembership_IsRecordedOnceAndNobodyWorksThereAnyMore()
    {
        var decision = End(Own);

        var after = State([.. Given, .. decision.Events]);
        after.Find(Worker.User).ShouldBeNull();
        after.Known(Worker.User)!.EndedOn.ShouldBe(Today);
        after.Current.ShouldBeEmpty();
        ReadyPeople.Of(after.Current).ShouldBe(Readiness.None);
        End(Own, [.. Given, .. decision.Events]).ShouldBe(Decision.Nothing);
        PeopleDecisions.Members(after, Id, Own)!.Former.ShouldHaveSingleItem().Name.ShouldBe("A worker");
    }

    [Fact]
    public void End_OfOneself_OfNobody_OrElsewhere_IsRefused()
    {
        Code(End(Own with { User = Worker.User })).ShouldBe(OrganisationRefusals.OwnMembership);
        Code(PeopleDecisions.End(State(Given), new EndMember(CommandId.New(), new UserId(Guid.NewGuid())), Id, Own, Today)).ShouldBe(CommonRefusals.NotFound);
        Code(End(Elsewhere)).ShouldBe(CommonRefusals.NotPermitted);
        Code(End(Of(Id, Role.Supervisor))).ShouldBe(CommonRefusals.NotPermitted);
        End(Partnership).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void End_OfAPartnershipAdministrator_IsForThePartnershipAlone()
    {
        IEvent[] given = [Given[0], new MemberAdded(Worker with { Roles = [Role.PartnershipAdministrator] })];

        Code(End(Own, given)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        End(Partnership, given).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Change_OfAFormerMember_FindsNobody() => Code(PeopleDecisions.Change(
        State([.. Given, new MemberEnded(Worker.User, Today)]),
        new ChangeMember(CommandId.New(), Worker.User, "Back", [], false, null, null), Id, Own)).ShouldBe(CommonRefusals.NotFound);

    [Fact]
    public void ChangeProfile_ServicesAndAreas_KeepsNameCodeAndCapacity()
    {
        var after = State([.. Given, .. Change(new ChangeProfile(CommandId.New(), " More ", [new Area("E06000016", "Leicester")]), Own).Events]).Profile!;

        (after.Name, after.Services, after.OfficialCode, after.Capacity).ShouldBe(("A council", "More", "E06000015", 5));
        after.Areas.ShouldBe([new Area("E06000016", "Leicester")]);
        Change(new ChangeProfile(CommandId.New(), Profile.Services, Profile.Areas), Own).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void ChangeProfile_OfWhatHasChangedSince_IsRefused()
    {
        var shown = new ChangeProfile(CommandId.New(), "More", [], Profile.Mark());

        Change(shown, Own).Events.ShouldHaveSingleItem();
        Code(Change(shown, Own, [.. Given, .. Change(shown with { Services = "Theirs" }, Own).Events])).ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void ChangeProfile_OfNameAndKind_IsForThePartnershipAlone()
    {
        var renamed = new ChangeProfile(CommandId.New(), "Housing", Profile.Areas, Name: "Renamed", Kind: OrganisationKind.Housing);

        Code(Change(renamed, Own)).ShouldBe(OrganisationRefusals.NameIsThePartnerships);
        Change(renamed with { Name = "A council", Kind = OrganisationKind.Council }, Own).ShouldBe(Decision.Nothing);
        State([.. Given, .. Change(renamed, Partnership).Events]).Profile!.Name.ShouldBe("Renamed");
        Code(Change(renamed, Elsewhere)).ShouldBe(CommonRefusals.NotPermitted);
        Code(ProfileDecisions.Change(State([]), renamed, Id, Partnership)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Mark_TellsApartWhateverAChangeOfTheProfileSets()
    {
        OrganisationProfile[] different =
        [
            Profile, Profile with { Name = "B" }, Profile with { Kind = OrganisationKind.Housing }, Profile with { Services = "" }, Profile with { Areas = [] },
        ];

        different.Select(profile => profile.Mark()).Distinct().Count().ShouldBe(different.Length);
        (Profile with { Capacity = 9 }).Mark().ShouldBe(Profile.Mark());
    }

    private static AddMember Add(string name, params Role[] roles) => new(CommandId.New(), new Member(default, name, "", [.. roles]));

    private static Decision Decide(AddMember command, Caller caller, params IEvent[] given) => PeopleDecisions.Add(State(given is [] ? Given : given), command, Id, caller);

    private static Decision End(Caller caller, params IEvent[] given) =>
        PeopleDecisions.End(State(given is [] ? Given : given), new EndMember(CommandId.New(), Worker.User), Id, caller, Today);

    private static Decision Change(ChangeProfile command, Caller caller, params IEvent[] given) =>
        ProfileDecisions.Change(State(given is [] ? Given : given), command, Id, caller);

    private static Caller Of(OrganisationId organisation, Role role) => new(new UserId(Guid.NewGuid()), organisation, [role], "test");

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;

    private static OrganisationState State(IEvent[] events) => events.Aggregate(OrganisationState.Definition.Initial, OrganisationState.Definition.Apply);
}
