using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Words;

/// <summary>The words of vetting and training that run out, and of who still works somewhere.</summary>
internal static class StaffWords
{
    /// <summary>So many days ahead it is said that a date is near.</summary>
    public const int DaysAhead = 30;

    /// <summary>How near a day is: "in 5 days", "today", "9 days ago".</summary>
    public static string Distance(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    /// <summary>"is due by 12 June 2026, in 5 days", "was due by 12 June 2026, 9 days ago".</summary>
    public static string Due(DateOnly day, DateOnly today) =>
        $"{(day < today ? "was" : "is")} due by {TimeWords.Date(day)}, {Distance(day, today)}";

    /// <summary>What of somebody's is not in date, for them: "your vetting ran out on 1 March 2026, and no training is on record".</summary>
    public static string Of(Lapse lapse, Member member) => string.Join(", and ", new[]
    {
        lapse.Vetting ? RanOut("your vetting", "no vetting is on record for you", member.VettedUntil) : "",
        lapse.Training ? RanOut("your training in data protection", "no training in data protection is on record for you", member.TrainedUntil) : "",
    }.Where(part => part.Length > 0));

    /// <summary>What of somebody's is in date and not for long, for them.</summary>
    public static IEnumerable<string> Near(Member member, DateOnly today)
    {
        if (IsNear(member.VettedUntil, today))
            yield return $"Your vetting runs out {Last(member.VettedUntil!.Value, today)}.";
        if (IsNear(member.TrainedUntil, today))
            yield return $"Your training in data protection runs out {Last(member.TrainedUntil!.Value, today)}.";
    }

    /// <summary>Whether it is in date and not for long.</summary>
    public static bool IsNear(DateOnly? until, DateOnly today) => until >= today && until <= today.AddDays(DaysAhead);

    /// <summary>Whether somebody who opens cases cannot any more, or cannot for long.</summary>
    public static bool NeedsDates(Member member, DateOnly today) => member.Roles.Any(RolePermissions.OpensCases)
        && (!(member.VettedUntil > today.AddDays(DaysAhead)) || !(member.TrainedUntil > today.AddDays(DaysAhead)));

    private static string Last(DateOnly day, DateOnly today) => day == today
        ? "today: it counts for the last time"
        : $"on {TimeWords.Date(day)}, {Distance(day, today)}";

    private static string RanOut(string what, string never, DateOnly? until) => until is { } day ? $"{what} ran out on {TimeWords.Date(day)}" : never;
}
