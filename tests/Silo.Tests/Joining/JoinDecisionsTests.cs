using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Joining;

public sealed class JoinDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly OrganisationId Registered = new(Guid.NewGuid());
    private static readonly Caller Partnership = new(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.PartnershipAdministrator], "test");

    public static AskToJoin Asking { get; } = new(
        CommandId.New(), "An invented mosque", OrganisationKind.FaithGroup, "Derby", "Advice", new JoinContact("Con Invented", "con@example.org", "01632 960 001"), "A partner");

    private static readonly IEvent[] Asked = [.. JoinDecisions.Ask(State([]), Asking, 3001, Now).Events];
    private static readonly ApproveJoining Approval = new(CommandId.New(), Registered, [.. JoinChecks.Needed, JoinCheck.Security], " Number 123 ");

    [Fact]
    public void Ask_IsRecordedWithoutTheContactAndOnce()
    {
        var asked = Asked.ShouldHaveSingleItem().ShouldBeOfType<JoinRequested>();

        (asked.Number, asked.Name, asked.Kind, asked.At).ShouldBe((3001, "An invented mosque", OrganisationKind.FaithGroup, Now));
        var stored = LegiblySealed.Store(asked).Data;
        foreach (var private_ in new[] { "Con Invented", "con@example.org", "01632" })
            stored.ShouldNotContain(private_);
        JoinDecisions.Ask(State(Asked), Asking, 3002, Now).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Ask_WithNothingFilledIn_NamesWhatIsMissing() => JoinDecisions
        .Check(new AskToJoin(CommandId.New(), "", null, " ", "", new JoinContact("", "", ""), "")).Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
        [
            ("Name", CommonRefusals.Missing), ("Kind", CommonRefusals.Missing), ("Where", CommonRefusals.Missing), ("Services", CommonRefusals.Missing),
            ("Contact.Name", CommonRefusals.Missing), ("Contact.Address", CommonRefusals.Missing),
        ]);

    [Theory]
    [InlineData("nobody")]
    [InlineData("Con <con@example.org>")]
    [InlineData("con@example.org, other@example.org")]
    public void Ask_WithAnAddressThatIsNone_IsRefused(string address) => JoinDecisions.Check(Asking with { Contact = Asking.Contact with { Address = address } })
        .ShouldBe([new Refusal("Contact.Address", JoinRefusals.NoAddress)]);

    [Fact]
    public void Approve_NeedsTheThreeChecks()
    {
        foreach (var missing in JoinChecks.Needed)
            Code(Approve(Approval with { Checked = Approval.Checked.Remove(missing) })).ShouldBe(JoinRefusals.NotChecked);
        var approved = Approve(Approval).Events.ShouldHaveSingleItem().ShouldBeOfType<JoinApproved>();
        (approved.Organisation, approved.Note, approved.By).ShouldBe((Registered, "Number 123", Partnership.User));
        State([.. Asked, approved]).Standing.ShouldBe(JoinStanding.Approved);
    }

    [Fact]
    public void Decided_IsDecidedOnce()
    {
        IEvent[] approved = [.. Asked, .. Approve(Approval).Events];
        IEvent[] declined = [.. Asked, .. Decline("Nobody answered").Events];

        Approve(Approval, approved).ShouldBe(Decision.Nothing);
        Code(Approve(Approval with { Organisation = new OrganisationId(Guid.NewGuid()) }, approved)).ShouldBe(JoinRefusals.Decided);
        Code(Approve(Approval, declined)).ShouldBe(JoinRefusals.Decided);
        Code(Decline("Other", approved)).ShouldBe(JoinRefusals.Decided);
        Code(Decline("Other", declined)).ShouldBe(JoinRefusals.Decided);
        State(declined).Standing.ShouldBe(JoinStanding.Declined);
    }

    [Fact]
    public void Decide_OfNothing_FindsNothing()
    {
        Code(Approve(Approval, [])).ShouldBe(CommonRefusals.NotFound);
        Code(Decline("No", [])).ShouldBe(CommonRefusals.NotFound);
        Code(Decline(" ")).ShouldBe(CommonRefusals.Missing);
    }

    [Fact]
    public void Contact_IsErasedNinetyDaysAfterTheDecisionAndNotBefore()
    {
        var declined = State([.. Asked, .. Decline("No").Events]);

        JoinDeadlines.Changes(State([]), State(Asked)).ShouldBeEmpty();
        JoinDeadlines.Changes(State(Asked), declined).ShouldBe([new DeadlineChange(JoinDeadlines.Contact, Now.AddDays(90))]);
        JoinDecisions.DeadlineCame(State(Asked), JoinDeadlines.Contact, Now.AddYears(1)).ShouldBe(Decision.Nothing);
        JoinDecisions.DeadlineCame(declined, JoinDeadlines.Contact, Now.AddDays(90).AddTicks(-1)).ShouldBe(Decision.Nothing);
        JoinDecisions.DeadlineCame(declined, "other", Now.AddDays(91)).ShouldBe(Decision.Nothing);
        var erased = declined.Apply(JoinDecisions.DeadlineCame(declined, JoinDeadlines.Contact, Now.AddDays(90)).Events.ShouldHaveSingleItem());
        JoinDeadlines.Changes(declined, erased).ShouldBe([new DeadlineChange(JoinDeadlines.Contact, null)]);
        JoinDecisions.DeadlineCame(erased, JoinDeadlines.Contact, Now.AddDays(91)).ShouldBe(Decision.Nothing);
        JoinViews.Of(Guid.NewGuid(), erased, erased.Asked!, Asking.Contact).Contact.ShouldBeNull();
    }

    private static Decision Approve(ApproveJoining command, IEvent[]? given = null) => JoinDecisions.Approve(State(given ?? Asked), command, Partnership, Now);

    private static Decision Decline(string because, IEvent[]? given = null) =>
        JoinDecisions.Decline(State(given ?? Asked), new DeclineJoining(CommandId.New(), because), Partnership, Now);

    private static JoinRequestState State(IEvent[] events) => events.Aggregate(JoinRequestState.Definition.Initial, JoinRequestState.Definition.Apply);

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;
}
