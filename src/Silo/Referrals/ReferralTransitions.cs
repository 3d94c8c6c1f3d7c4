using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>Which of a referral's two organisations makes a move; either, where each makes it for itself.</summary>
internal enum Side
{
    Sender,
    Recipient,
    Either,
}

/// <summary>
/// One line of the transition table: who may do it, from where it leads where (nowhere else where <c>To</c> is null), what
/// it needs and what follows.
/// </summary>
internal sealed record Transition(
    ReferralMove Move,
    ImmutableArray<ReferralStatus> From,
    ReferralStatus? To,
    Side By,
    Permission Permission,
    string Needs,
    string Follows);

/// <summary>The moves that a referral may make; every other is refused by name.</summary>
internal static class ReferralTransitions
{
    private static readonly ImmutableArray<ReferralStatus> Waiting = [ReferralStatus.Sent, ReferralStatus.Questioned];
    private static readonly ImmutableArray<ReferralStatus> Running = [ReferralStatus.Accepted, ReferralStatus.Active];

    private static readonly ImmutableArray<ReferralStatus> Open = [.. Waiting, .. Running];

    public static ImmutableArray<Transition> Table { get; } =
    [
        new(ReferralMove.Send, [ReferralStatus.Draft], ReferralStatus.Sent, Side.Sender, Permission.SendReferrals,
            "recipient, purpose, urgency, what is asked, why now, a summary; a phone call when immediate",
            "what it discloses is frozen; the clock of the answer starts"),
        new(ReferralMove.Ask, [ReferralStatus.Sent], ReferralStatus.Questioned, Side.Recipient, Permission.AnswerReferrals,
            "a question", "the sender is asked; the clock runs on"),
        new(ReferralMove.Reply, [ReferralStatus.Questioned], ReferralStatus.Sent, Side.Sender, Permission.SendReferrals,
            "a reply", "the recipient can read it"),
        new(ReferralMove.Accept, Waiting, ReferralStatus.Accepted, Side.Recipient, Permission.AnswerReferrals,
            "nothing, unless a suspension or restriction stops it", "the rest becomes visible; the clocks of first contact and outcome start"),
        new(ReferralMove.Decline, Waiting, ReferralStatus.Declined, Side.Recipient, Permission.AnswerReferrals,
            "a reason and where else to turn", "nothing more is ever shown; the clock of the answer stops"),
        new(ReferralMove.Withdraw, Waiting, ReferralStatus.Withdrawn, Side.Sender, Permission.SendReferrals,
            "a reason", "the recipient no longer sees what was in it; the clock of the answer stops"),
        new(ReferralMove.RecordFirstContact, [ReferralStatus.Accepted], ReferralStatus.Active, Side.Recipient, Permission.AnswerReferrals,
            "the day of the contact", "the clock of first contact stops"),
        new(ReferralMove.Complete, Running, ReferralStatus.Completed, Side.Recipient, Permission.AnswerReferrals,
            "an outcome, what was done, and what the person may be told", "all clocks stop"),
        new(ReferralMove.End, Running, ReferralStatus.Ended, Side.Recipient, Permission.AnswerReferrals,
            "a reason", "all clocks stop"),
        new(ReferralMove.Recall, Running, ReferralStatus.Recalled, Side.Sender, Permission.RecallReferrals,
            "a reason", "access stops; the clock of confirming destruction starts"),
        new(ReferralMove.ConfirmDestruction, [ReferralStatus.Recalled], ReferralStatus.Recalled, Side.Recipient, Permission.AnswerReferrals,
            "how it was made sure", "the clock of confirming destruction stops"),
        new(ReferralMove.ShareUpdate, Open, null, Side.Sender, Permission.SendReferrals,
            "what of the case as it stands now, a note and a summary",
            "it is frozen in a second manifest; the recipient reads the summary at once and the rest once it is accepted"),
        new(ReferralMove.Claim, Open, null, Side.Either, Permission.ReadReferrals,
            "nothing, while it is nobody's of that side", "it is that worker's, for their side"),
        new(ReferralMove.Reassign, Open, null, Side.Either, Permission.ReadReferrals,
            "to supervise (`ReassignReferrals`) or that it is one's own; a worker of the own organisation who may work on referrals", "it is that worker's, for their side"),
    ];

    public static Transition Of(ReferralMove move) => Table.Single(transition => transition.Move == move);

    /// <summary>Why the move is illegal from here; null when it is not.</summary>
    public static string? Refuse(ReferralStatus from, ReferralMove move) =>
        Of(move).From.Contains(from) ? null : Named(from, move);

    private static string Named(ReferralStatus from, ReferralMove move) => (from, move) switch
    {
        (ReferralStatus.Draft, _) => ReferralRefusals.NotSent,
        (_, ReferralMove.Send) => ReferralRefusals.NotADraft,
        (ReferralStatus.Withdrawn, _) => ReferralRefusals.WasWithdrawn,
        (ReferralStatus.Recalled, _) => ReferralRefusals.WasRecalled,
        (_, ReferralMove.ConfirmDestruction) => ReferralRefusals.NotRecalled,
        (ReferralStatus.Completed or ReferralStatus.Ended, _) => ReferralRefusals.WasClosed,
        (ReferralStatus.Questioned, ReferralMove.Ask) => ReferralRefusals.QuestionOpen,
        (ReferralStatus.Sent, ReferralMove.Reply) => ReferralRefusals.NoOpenQuestion,
        (ReferralStatus.Sent or ReferralStatus.Questioned, _) => ReferralRefusals.NotAcceptedYet,
        (ReferralStatus.Active, ReferralMove.RecordFirstContact) => ReferralRefusals.AlreadyInContact,
        (ReferralStatus.Declined, not (ReferralMove.Accept or ReferralMove.Decline or ReferralMove.Ask or ReferralMove.Reply or ReferralMove.Withdraw)) =>
            ReferralRefusals.WasDeclined,
        _ => ReferralRefusals.AlreadyAnswered,
    };
}
