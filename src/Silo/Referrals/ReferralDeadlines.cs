using System.Collections.Immutable;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>A referral's clocks as deadline rows, one for each mark that is still ahead.</summary>
internal static class ReferralDeadlines
{
    private static readonly ImmutableArray<(ClockOf Clock, ClockMark Mark)> All =
        [.. Enum.GetValues<ClockOf>().SelectMany(clock => ReferralClock.Marks(clock).Select(mark => (clock, mark)))];

    public static string Kind(ClockOf clock, ClockMark mark) => $"{clock}/{mark}";

    /// <summary>The clock and mark of a deadline; null when no deadline is so called.</summary>
    public static (ClockOf Clock, ClockMark Mark)? Parse(string kind) =>
        All.Select(each => ((ClockOf, ClockMark)?)each).FirstOrDefault(each => Kind(each!.Value.Item1, each.Value.Item2) == kind);

    /// <summary>The rows that differ between the two states.</summary>
    public static ImmutableArray<DeadlineChange> Changes(ReferralState before, ReferralState after) =>
    [
        .. All.Select(each => (each, Was: DueAt(before, each), Is: DueAt(after, each)))
            .Where(change => change.Was != change.Is)
            .Select(change => new DeadlineChange(Kind(change.each.Clock, change.each.Mark), change.Is)),
    ];

    /// <summary>When this mark is reached; null when nothing runs towards it or it has been reached.</summary>
    public static DateTimeOffset? DueAt(ReferralState state, (ClockOf Clock, ClockMark Mark) wanted) =>
        state.ClocksReached.Any(reached => (reached.Clock, reached.Mark) == wanted)
            ? null
            : ReferralClock.Towards(state, wanted.Clock, wanted.Mark)?.At(wanted.Mark);
}
