using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class AnsweringTests
{
    private static readonly Act ByRecipient = new(Life.Recipient.User, Life.Recipient.Organisation, Sample.Now);
    private static readonly Act BySender = new(Life.Sender.User, Life.Sender.Organisation, Sample.Now);

    [Fact]
    public void Accept_ByTheRecipient_IsRecordedWithWhoAndWhen() =>
        AnsweringDecisions.Accept(Life.At(ReferralStatus.Sent), isStopped: false, Life.Mover(Life.Recipient))
            .Events.ShouldHaveSingleItem().ShouldBe(new ReferralAccepted(ByRecipient));

    [Fact]
    public void Decline_ByTheRecipient_KeepsReasonAndWhereElse() =>
        AnsweringDecisions.Decline(
            Life.At(ReferralStatus.Sent), new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, " The county "), Life.Mover(Life.Recipient))
            .Events.ShouldHaveSingleItem().ShouldBe(new ReferralDeclined(DeclineReason.Capacity, "The county", ByRecipient));

    [Fact]
    public void Decline_WithoutReasonOrAlternative_NamesBoth() =>
        AnsweringDecisions.Decline(
            Life.At(ReferralStatus.Sent), new DeclineReferral(CommandId.New(), 1, null, " "), Life.Mover(Life.Recipient))
            .Refusals.Select(refusal => (refusal.Field, refusal.Code))
            .ShouldBe([("Reason", CommonRefusals.Missing), ("WhereElse", CommonRefusals.Missing)]);

    [Fact]
    public void Withdraw_ByTheSender_KeepsTheReason() =>
        AnsweringDecisions.Withdraw(
            Life.At(ReferralStatus.Questioned), new WithdrawReferral(CommandId.New(), 1, " Sent twice "), Life.Mover(Life.Sender))
            .Events.ShouldHaveSingleItem().ShouldBe(new ReferralWithdrawn("Sent twice", BySender));

    [Fact]
    public void A_reply_belongs_to_the_last_question()
    {
        var state = Sample.Given(
        [
            .. Life.To(ReferralStatus.Sent),
            new QuestionAsked("First?", ByRecipient), new QuestionReplied("One", BySender), new QuestionAsked("Second?", ByRecipient),
        ]);

        var decision = AnsweringDecisions.Reply(state, new ReplyToQuestion(CommandId.New(), 1, " Two "), Life.Mover(Life.Sender));

        var after = decision.Events.Aggregate(state, ReferralState.Definition.Apply);
        after.Status.ShouldBe(ReferralStatus.Sent);
        after.Questions.ShouldBe([new("First?", ByRecipient, "One", BySender), new("Second?", ByRecipient, "Two", BySender)]);
    }

    [Fact]
    public void One_question_is_open_at_a_time() =>
        AnsweringDecisions.Ask(
            Life.At(ReferralStatus.Questioned), new AskQuestion(CommandId.New(), 1, "And?"), Life.Mover(Life.Recipient))
            .Refusals.ShouldHaveSingleItem().Code.ShouldBe(ReferralRefusals.QuestionOpen);
}
