using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Time;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals.Moves;

/// <summary>A referral's life by hand: those who take part, a way to each status, and each move with valid fields.</summary>
internal static class Life
{
    public static Caller Sender { get; } = Sample.Officer with { Roles = [Role.Supervisor] };

    public static Caller Recipient { get; } = Sample.Housing with { Roles = [Role.Supervisor] };

    public static Caller SenderWithoutPermission { get; } = Sample.Officer with { Roles = [Role.Auditor, Role.OrganisationAdministrator] };

    public static Caller RecipientWithoutPermission { get; } = Sample.Housing with { Roles = [Role.Auditor, Role.OrganisationAdministrator] };

    public static Caller Stranger { get; } = Sample.Stranger with { Roles = [Role.Supervisor] };

    public static Caller[] Everybody { get; } = [Sender, Recipient, SenderWithoutPermission, RecipientWithoutPermission, Stranger];

    /// <summary>The moves of a referral that has been sent.</summary>
    public static ReferralMove[] Moves { get; } = [.. Enum.GetValues<ReferralMove>().Except([ReferralMove.Send])];

    private static readonly ReferralSent Sent = Sample.Sent(Sample.Facts);

    public static Mover Mover(Caller caller, DateTimeOffset? now = null) => new(caller, 1, 1, now ?? Sample.Now);

    public static ReferralState At(ReferralStatus status) => Sample.Given(To(status));

    /// <summary>What happened until the referral stood so.</summary>
    public static IEvent[] To(ReferralStatus status) => status switch
    {
        ReferralStatus.Draft => [],
        ReferralStatus.Sent => [Sent],
        ReferralStatus.Questioned => [Sent, new QuestionAsked("When?", By(Recipient))],
        ReferralStatus.Accepted => [Sent, new ReferralAccepted(By(Recipient))],
        ReferralStatus.Active => [.. To(ReferralStatus.Accepted), new FirstContactRecorded(new DateOnly(2026, 3, 12), By(Recipient))],
        ReferralStatus.Declined => [Sent, new ReferralDeclined(DeclineReason.Capacity, "The county", By(Recipient))],
        ReferralStatus.Withdrawn => [Sent, new ReferralWithdrawn("Sent twice", By(Sender))],
        ReferralStatus.Completed =>
            [.. To(ReferralStatus.Active), new ReferralCompleted(ReferralOutcome.HomeMadeSafe, "A new door", "It is safe", By(Recipient))],
        ReferralStatus.Ended => [.. To(ReferralStatus.Active), new ReferralEnded("Moved away", By(Recipient))],
        _ => [.. To(ReferralStatus.Active), new ReferralRecalled("The wrong person", ReferralClock.Destruction(Sample.Now).DueAt, By(Sender), [])],
    };

    /// <summary>The move with valid fields.</summary>
    public static Decision Make(ReferralMove move, ReferralState state, Mover mover) => move switch
    {
        ReferralMove.Accept => AnsweringDecisions.Accept(state, isStopped: false, mover),
        ReferralMove.Decline => AnsweringDecisions.Decline(state, new(CommandId.New(), 1, DeclineReason.Capacity, "The county"), mover),
        ReferralMove.Ask => AnsweringDecisions.Ask(state, new(CommandId.New(), 1, "When?"), mover),
        ReferralMove.Reply => AnsweringDecisions.Reply(state, new(CommandId.New(), 1, "After six"), mover),
        ReferralMove.Withdraw => AnsweringDecisions.Withdraw(state, new(CommandId.New(), 1, "Sent twice"), mover),
        ReferralMove.RecordFirstContact => RunningDecisions.RecordFirstContact(state, new(CommandId.New(), 1, London.Day(mover.Now)), mover),
        ReferralMove.Complete => RunningDecisions.Complete(
            state, new(CommandId.New(), 1, ReferralOutcome.HomeMadeSafe, "A new door", "It is safe"), mover),
        ReferralMove.End => RunningDecisions.End(state, new(CommandId.New(), 1, "Moved away"), mover),
        ReferralMove.Recall => RunningDecisions.Recall(state, new(CommandId.New(), 1, "The wrong person"), [], mover),
        ReferralMove.ConfirmDestruction => RunningDecisions.ConfirmDestruction(state, new(CommandId.New(), 1, "Shredded"), mover),
        ReferralMove.ShareUpdate => UpdateDecisions.Share(state, Update, Facts(state, Update), mover),
        ReferralMove.Claim => OwnershipDecisions.Claim(state, mover),
        ReferralMove.Reassign => Reassign(state, mover),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    public static ShareUpdate Update { get; } =
        new(CommandId.New(), 1, [DataCategory.Address, DataCategory.Risk], "She has moved", "A new address.");

    /// <summary>What an update is decided on; the case is as it was.</summary>
    public static ReferralFacts? Facts(ReferralState state, ShareUpdate update) =>
        state.Sent is { } sent ? Sample.Facts with { Draft = UpdateDecisions.Draft(sent, update) } : null;

    public static Member[] Colleagues { get; } =
        [Worker("Alex Specimen", Role.Practitioner), Worker("Kim Specimen", Role.Supervisor)];

    public static Member Worker(string name, params Role[] roles) => new(new UserId(Guid.NewGuid()), name, "Officer", [.. roles]);

    private static Decision Reassign(ReferralState state, Mover mover)
    {
        var to = Colleagues.First(colleague =>
            state.SideOf(mover.Caller) is not { } side || state.OwnerOn(side) != colleague.User);
        return OwnershipDecisions.Reassign(state, new(CommandId.New(), 1, to.User), to, mover);
    }

    private static Act By(Caller caller) => new(caller.User, caller.Organisation, Sample.Now);
}
