using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

public sealed class AnsweringTests
{
    private static readonly ReferralSent Sent = Sample.Sent(Sample.Facts);
    private static readonly Act ByHousing = new(Sample.Housing.User, Sample.Housing.Organisation, Sample.Now);
    private static readonly ReferralAccepted Accepted = new(ByHousing);
    private static readonly ReferralDeclined Declined = new(DeclineReason.Capacity, "The county", ByHousing);

    /// <summary>What happened, the move that is tried, and what refuses it; null when it is made.</summary>
    public static TheoryData<string, ReferralStatus, string?> Moves() => new()
    {
        { "", ReferralStatus.Sent, null },
        { "", ReferralStatus.Accepted, CommonRefusals.NotFound },
        { "", ReferralStatus.Declined, CommonRefusals.NotFound },
        { "sent", ReferralStatus.Sent, ReferralRefusals.NotADraft },
        { "sent", ReferralStatus.Accepted, null },
        { "sent", ReferralStatus.Declined, null },
        { "sent accepted", ReferralStatus.Sent, ReferralRefusals.NotADraft },
        { "sent accepted", ReferralStatus.Accepted, ReferralRefusals.AlreadyAnswered },
        { "sent accepted", ReferralStatus.Declined, ReferralRefusals.AlreadyAnswered },
        { "sent declined", ReferralStatus.Sent, ReferralRefusals.NotADraft },
        { "sent declined", ReferralStatus.Accepted, ReferralRefusals.AlreadyAnswered },
        { "sent declined", ReferralStatus.Declined, ReferralRefusals.AlreadyAnswered },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void Each_move_is_made_or_refused_by_name(string given, ReferralStatus to, string? refusal)
    {
        var events = Events(given);

        var decision = to switch
        {
            ReferralStatus.Sent => Sample.Send(Sample.Facts, given: events),
            ReferralStatus.Accepted => Accept(events.Length, Sample.Housing, events),
            _ => Decline(DeclineReason.Capacity, "The county", events.Length, Sample.Housing, events),
        };

        decision.Refusals.Select(each => each.Code).ShouldBe(refusal is null ? [] : [refusal]);
        if (refusal is null)
            Sample.Given([.. events, .. decision.Events]).Status.ShouldBe(to);
        else
            decision.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Moves_not_in_the_table_are_refused()
    {
        foreach (var from in Enum.GetValues<ReferralStatus>())
        {
            foreach (var to in Enum.GetValues<ReferralStatus>())
            {
                var listed = ReferralTransitions.Table.Contains((from, to));
                (ReferralTransitions.Refuse(from, to) is null).ShouldBe(listed, $"{from} to {to}");
            }
        }

        ReferralTransitions.Refuse(ReferralStatus.Draft, ReferralStatus.Accepted).ShouldBe(ReferralRefusals.NotSent);
    }

    [Fact]
    public void Accept_ByTheRecipient_IsRecordedWithWhoAndWhen() =>
        Accept(1, Sample.Housing, Sent).Events.ShouldHaveSingleItem().ShouldBe(Accepted);

    [Fact]
    public void Decline_ByTheRecipient_KeepsReasonAndWhereElse() =>
        Decline(DeclineReason.Capacity, " The county ", 1, Sample.Housing, Sent).Events.ShouldHaveSingleItem().ShouldBe(Declined);

    [Fact]
    public void Answer_ByTheSender_IsNotPermitted()
    {
        Code(Accept(1, Sample.Officer, Sent)).ShouldBe(CommonRefusals.NotPermitted);
        Code(Decline(DeclineReason.Capacity, "The county", 1, Sample.Officer, Sent)).ShouldBe(CommonRefusals.NotPermitted);
    }

    [Fact]
    public void Answer_ByAStranger_FindsNothingWhateverTheState()
    {
        foreach (var given in new IEvent[][] { [], [Sent], [Sent, Accepted], [Sent, Declined] })
        {
            Code(Accept(given.Length, Sample.Stranger, given)).ShouldBe(CommonRefusals.NotFound);
            Code(Decline(null, "", given.Length, Sample.Stranger, given)).ShouldBe(CommonRefusals.NotFound);
        }
    }

    [Fact]
    public void Answer_ToAVersionNoLongerShown_IsRefused()
    {
        Code(Accept(0, Sample.Housing, Sent)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(Decline(DeclineReason.Capacity, "The county", 2, Sample.Housing, Sent)).ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void Decline_WithoutReasonOrAlternative_NamesBoth()
    {
        Decline(null, " ", 1, Sample.Housing, Sent).Refusals.Select(refusal => (refusal.Field, refusal.Code))
            .ShouldBe([("Reason", CommonRefusals.Missing), ("WhereElse", CommonRefusals.Missing)]);
        Decline((DeclineReason)99, new string('a', 501), 1, Sample.Housing, Sent).Refusals.Select(refusal => (refusal.Field, refusal.Code))
            .ShouldBe([("Reason", CommonRefusals.NotAChoice), ("WhereElse", CommonRefusals.TooLong)]);
    }

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;

    private static IEvent[] Events(string given) =>
        [.. given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (IEvent)(name switch
        {
            "sent" => Sent,
            "accepted" => Accepted,
            _ => Declined,
        }))];

    private static Decision Accept(int seen, Caller caller, params IEvent[] given) => ReferralDecisions.Accept(
        Sample.Given(given), new AcceptReferral(CommandId.New(), seen), given.Length, caller, Sample.Now);

    private static Decision Decline(DeclineReason? reason, string whereElse, int seen, Caller caller, params IEvent[] given) =>
        ReferralDecisions.Decline(
            Sample.Given(given), new DeclineReferral(CommandId.New(), seen, reason, whereElse), given.Length, caller, Sample.Now);
}
