using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Help;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Help;

public sealed class HelpDecisionsTests
{
    private static readonly DateTimeOffset Now = TestSilo.Start;
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner]);
    private static readonly HelpState Nobody = HelpState.Definition.Initial;

    [Fact]
    public void Ask_OfAMember_IsRecordedWithItsTime() =>
        HelpDecisions.Ask(Nobody, Worker.User, Worker, Now).Events.ShouldBe([new HelpAsked(Worker.User, Now)]);

    [Fact]
    public void Ask_OfSomebodyWhoLeftOrNeverWorkedThere_FindsNobody()
    {
        foreach (var member in new[] { null, Worker with { EndedOn = new DateOnly(2026, 3, 1) } })
            HelpDecisions.Ask(Nobody, Worker.User, member, Now).Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.NotFound);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(86_399, false)]
    [InlineData(86_400, true)]
    public void Ask_Again_IsHeardOnceADay(int secondsAfter, bool recorded)
    {
        var asked = Nobody.Apply(new HelpAsked(Worker.User, Now));

        var decision = HelpDecisions.Ask(asked, Worker.User, Worker, Now.AddSeconds(secondsAfter));

        decision.Refusals.ShouldBeEmpty();
        (decision != Decision.Nothing).ShouldBe(recorded);
        HelpDecisions.Ask(asked, new UserId(Guid.NewGuid()), Worker, Now).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Open_HoldsEachOnce_TheNewestFirst_WithoutWhoLeftAndWhatIsOld()
    {
        var (colleague, left) = (Worker with { User = new UserId(Guid.NewGuid()) }, new UserId(Guid.NewGuid()));
        var state = Nobody.Apply(new HelpAsked(Worker.User, Now.AddDays(-3))).Apply(new HelpAsked(colleague.User, Now.AddDays(-2)))
            .Apply(new HelpAsked(left, Now)).Apply(new HelpAsked(Worker.User, Now.AddDays(-1)));
        var members = new OrganisationMembers([Worker, colleague]);

        HelpDecisions.Open(state, members, Now).ShouldBe([new HelpAsk(Worker.User, Now.AddDays(-1)), new HelpAsk(colleague.User, Now.AddDays(-2))]);
        HelpDecisions.Open(state, members, Now.AddDays(12)).Select(ask => ask.User).ShouldBe([Worker.User]);
        HelpDecisions.Open(state, members, Now.AddDays(13)).ShouldBeEmpty();
    }

    [Fact]
    public void Project_TellsTheAdministratorsOfEachNewAsk_AndOfNoOther()
    {
        var organisation = new OrganisationId(Guid.NewGuid()).ToString();
        var first = Nobody.Apply(new HelpAsked(Worker.User, Now));
        var second = first.Apply(new HelpAsked(Worker.User, Now.AddDays(1)));

        var told = HelpAlerts.Project(organisation, Nobody, first).Outbox.ShouldHaveSingleItem();
        var again = HelpAlerts.Project(organisation, first, second).Outbox.ShouldHaveSingleItem();

        told.Key.ShouldStartWith($"alert/{organisation}/Administrators/help/");
        string.Equals(again.Key, told.Key, StringComparison.Ordinal).ShouldBeFalse();
        HelpAlerts.Project(organisation, second, second).Outbox.ShouldBeEmpty();
    }
}
