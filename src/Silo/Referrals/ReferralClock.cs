using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Referrals;

/// <summary>What a clock runs for.</summary>
internal enum ClockOf
{
    Acknowledgement,
    Answer,
    FirstContact,
    Outcome,
    Destruction,
}

/// <summary>
/// How far a clock has run: 25 %, 80 %, 100 % and 150 % of its time. Who hears of each, <see cref="ReferralNotices"/> says.
/// </summary>
internal enum ClockMark
{
    /// <summary>Of the answer alone, and only while nobody of the recipient has taken the referral on.</summary>
    Unclaimed,
    Reminder,
    Supervisor,
    Partnership,
}

/// <summary>A clock as it runs: when it began, and when what it waits for is due.</summary>
internal sealed record RunningClock(ClockOf Of, DateTimeOffset Began, TimeSpan Length, bool WorkingTimeOnly)
{
    public DateTimeOffset DueAt => At(ClockMark.Supervisor);

    /// <summary>The moment of a mark. A clock in working time reaches its marks in working time.</summary>
    public DateTimeOffset At(ClockMark mark)
    {
        var run = Length * mark switch { ClockMark.Unclaimed => 0.25, ClockMark.Reminder => 0.8, ClockMark.Supervisor => 1.0, _ => 1.5 };
        return WorkingTimeOnly ? WorkingTime.Add(Began, run) : Began + run;
    }
}

/// <summary>
/// The clocks of a referral: the first opening within one working day where the answer may take three; the answer within
/// 1 hour or 24 hours elapsed, or three working days; first contact within five working days and the outcome within 28
/// days of acceptance; destruction confirmed within five working days of a recall. Questions do not stop a clock, and a sent referral never lapses by itself.
/// </summary>
internal static class ReferralClock
{
    /// <summary>Every mark that this clock can reach, in order.</summary>
    public static ImmutableArray<ClockMark> Marks(ClockOf clock) =>
        [.. Enum.GetValues<ClockMark>().Where(mark => mark is not ClockMark.Unclaimed || clock is ClockOf.Answer)];

    /// <summary>The clock on its way to this mark; null when it does not run, or the mark is of no concern any more.</summary>
    public static RunningClock? Towards(ReferralState state, ClockOf clock, ClockMark mark) =>
        mark is ClockMark.Unclaimed && state.RecipientOwner is not null
            ? null
            : Running(state).FirstOrDefault(running => running.Of == clock && Marks(clock).Contains(mark));

    public static DateTimeOffset DueAt(Urgency urgency, DateTimeOffset sent) => Answer(urgency, sent).DueAt;

    public static RunningClock Answer(Urgency urgency, DateTimeOffset sent) => urgency switch
    {
        Urgency.Immediate => new(ClockOf.Answer, sent, TimeSpan.FromHours(1), WorkingTimeOnly: false),
        Urgency.Within24Hours => new(ClockOf.Answer, sent, TimeSpan.FromHours(24), WorkingTimeOnly: false),
        _ => new(ClockOf.Answer, sent, 3 * WorkingTime.Day, WorkingTimeOnly: true),
    };

    /// <summary>Only where there is time for an answer: else the clock of the answer itself is short enough.</summary>
    public static RunningClock? Acknowledgement(Urgency urgency, DateTimeOffset sent) => urgency is Urgency.Standard
        ? new(ClockOf.Acknowledgement, sent, WorkingTime.Day, WorkingTimeOnly: true)
        : null;

    public static RunningClock Destruction(DateTimeOffset recalled) =>
        new(ClockOf.Destruction, recalled, 5 * WorkingTime.Day, WorkingTimeOnly: true);

    /// <summary>The clocks that run in this state.</summary>
    public static ImmutableArray<RunningClock> Running(ReferralState state) => state switch
    {
        { Status: ReferralStatus.Sent or ReferralStatus.Questioned, AcknowledgedBy: null, Sent: { } sent }
            when Acknowledgement(sent.Urgency, sent.By.At) is { } opening => [opening, Answer(sent.Urgency, sent.By.At)],
        { Status: ReferralStatus.Sent or ReferralStatus.Questioned, Sent: { } sent } => [Answer(sent.Urgency, sent.By.At)],
        { Status: ReferralStatus.Accepted, AcceptedBy: { } accepted } => [FirstContact(accepted.At), Outcome(accepted.At)],
        { Status: ReferralStatus.Active, AcceptedBy: { } accepted } => [Outcome(accepted.At)],
        { Status: ReferralStatus.Recalled, DestructionIsConfirmed: false, Recalled: { } recalled } => [Destruction(recalled.By.At)],
        _ => [],
    };

    /// <summary>When something is due of somebody next; null when no clock runs. Merely opening it is not waited for so.</summary>
    public static DateTimeOffset? NextDueAt(ReferralState state) => Running(state)
        .Where(clock => clock.Of is not ClockOf.Acknowledgement).Select(clock => (DateTimeOffset?)clock.DueAt).Min();

    /// <summary>Stands in lists where nothing is due; PostgreSQL's infinity.</summary>
    public static DateTimeOffset Never => DateTimeOffset.MaxValue;

    private static RunningClock FirstContact(DateTimeOffset accepted) =>
        new(ClockOf.FirstContact, accepted, 5 * WorkingTime.Day, WorkingTimeOnly: true);

    private static RunningClock Outcome(DateTimeOffset accepted) =>
        new(ClockOf.Outcome, accepted, TimeSpan.FromDays(28), WorkingTimeOnly: false);
}
