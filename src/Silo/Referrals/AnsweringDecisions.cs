using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Referrals;

/// <summary>What may happen between sending and the answer.</summary>
internal static class AnsweringDecisions
{
    /// <summary><paramref name="isStopped"/> says that today's policy shows the recipient nothing of it.</summary>
    public static Decision Accept(ReferralState state, bool isStopped, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Accept, mover,
        checks => checks.Require(!isStopped, "", ReferralRefusals.SharingStopped),
        () => new ReferralAccepted(mover.Act));

    public static Decision Decline(ReferralState state, DeclineReferral command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Decline, mover,
        checks => checks
            .Choice(nameof(command.Reason), command.Reason)
            .Required(nameof(command.WhereElse), command.WhereElse, 500),
        () => new ReferralDeclined(command.Reason!.Value, command.WhereElse.Trim(), mover.Act));

    public static Decision Ask(ReferralState state, AskQuestion command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Ask, mover,
        checks => checks.Required(nameof(command.Question), command.Question, 1000),
        () => new QuestionAsked(command.Question.Trim(), mover.Act));

    public static Decision Reply(ReferralState state, ReplyToQuestion command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Reply, mover,
        checks => checks.Required(nameof(command.Reply), command.Reply, 1000),
        () => new QuestionReplied(command.Reply.Trim(), mover.Act));

    public static Decision Withdraw(ReferralState state, WithdrawReferral command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Withdraw, mover,
        checks => checks.Required(nameof(command.Reason), command.Reason, 500),
        () => new ReferralWithdrawn(command.Reason.Trim(), mover.Act));
}
