using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

public sealed class OrganisationDecisionsTests
{
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly RegisterOrganisation Command = new(
        CommandId.New(), "A council", OrganisationKind.Council, "E06000015",
        [new Area("E06000016", "Leicester"), new Area("E06000015", "Derby"), new Area("E06000016", "Leicester")], "Housing");

    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner]);

    [Fact]
    public void Register_New_IsRecordedWithEachAreaOnceInOrder()
    {
        var registered = Register(Command).Events.ShouldHaveSingleItem().ShouldBeOfType<OrganisationRegistered>();

        registered.Profile.Id.ShouldBe(Id);
        registered.Profile.Areas.Select(area => area.Code).ShouldBe(["E06000015", "E06000016"]);
    }

    [Fact]
    public void Register_NothingDiffers_RecordsNothing()
    {
        IEvent[] given = [.. Register(Command).Events];

        Register(Command, given).ShouldBe(Decision.Nothing);
        Register(Command with { Areas = [.. Command.Areas.Reverse()], Name = " A council " }, given).ShouldBe(Decision.Nothing);
        Register(Command with { Services = "More" }, given).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Register_BadFields_NamesThemAll() =>
        Register(new RegisterOrganisation(CommandId.New(), "", default, "E0600001", [], new string('a', 501))).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
            [
                ("Name", CommonRefusals.Missing), ("Kind", CommonRefusals.NotAChoice), ("Services", CommonRefusals.TooLong),
                ("OfficialCode", OrganisationRefusals.BadOfficialCode),
            ]);

    [Theory]
    [InlineData("E06000015", true)]
    [InlineData("W06000015", true)]
    [InlineData("e06000015", false)]
    [InlineData("E0600001", false)]
    [InlineData("E060000155", false)]
    [InlineData("E0600001a", false)]
    [InlineData("E0600001٣", false)]
    [InlineData("", false)]
    public void IsOfficialCode_ALetterAndEightDigits(string code, bool official) =>
        OrganisationDecisions.IsOfficialCode(code).ShouldBe(official);

    [Fact]
    public void AddMember_OfARegisteredOrganisation_IsRecordedOnce()
    {
        IEvent[] given = [.. Register(Command).Events];

        var added = Add(Worker, given).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberAdded>().Member;
        (added with { Roles = Worker.Roles }).ShouldBe(Worker);
        added.Roles.ShouldBe(Worker.Roles);
        Add(Worker with { JobTitle = "Another" }, [.. given, new MemberAdded(Worker)]).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void AddMember_ToNobody_FindsNothing() => Add(Worker).Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.NotFound);

    [Fact]
    public void AddMember_WithTheSystemsRole_IsRefused() =>
        Add(Worker with { Name = "", Roles = [Role.Practitioner, Role.System] }, [.. Register(Command).Events]).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe([("Name", CommonRefusals.Missing), ("Roles", CommonRefusals.NotAChoice)]);

    private static Decision Register(RegisterOrganisation command, params IEvent[] given) =>
        OrganisationDecisions.Register(Given(given), command, Id);

    private static Decision Add(Member member, params IEvent[] given) =>
        PeopleDecisions.Add(Given(given), new AddMember(CommandId.New(), member), Id, Caller.System("test"));

    private static OrganisationState Given(IEvent[] events) =>
        events.Aggregate(OrganisationState.Definition.Initial, OrganisationState.Definition.Apply);
}
