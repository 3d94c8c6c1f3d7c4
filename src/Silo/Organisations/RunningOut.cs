using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

/// <summary>What of a member has a last day.</summary>
internal enum Dated
{
    Vetting,
    Training,
}

/// <summary>A day on which a member and their administrators are told that the last day of something is near.</summary>
internal sealed record Telling(UserId User, Dated What, DateOnly Until, int Days)
{
    /// <summary>The kind of its deadline; one of each date, for the next day on which somebody is told.</summary>
    public string Kind => $"runs-out/{User}/{What}";

    /// <summary>When that day begins. Before the year 2000 anything is long over, and no calendar is counted back in.</summary>
    public DateTimeOffset At => London.Start(Until.Year < 2000 ? new DateOnly(2000, 1, 1) : Until.AddDays(-Days));
}

/// <summary>When the last days of vetting and training of those who open cases are near: 30 and 7 days ahead, and the day itself.</summary>
internal static class RunningOut
{
    private static readonly int[] DaysAhead = [30, 7, 0];

    /// <summary>Of each date the next telling; none where it has been told to the last.</summary>
    public static IEnumerable<Telling> Next(OrganisationState state) => All(state)
        .Where(telling => telling.Days < ToldAt(state, telling))
        .GroupBy(telling => telling.Kind, StringComparer.Ordinal)
        .Select(ahead => ahead.MaxBy(telling => telling.Days)!);

    /// <summary>A date that came nearer than it was told: told once, however many days of telling have gone by.</summary>
    public static Decision Came(OrganisationState state, string kind, DateTimeOffset now) =>
        All(state).Where(telling => telling.Kind == kind && telling.At <= now && telling.Days < ToldAt(state, telling))
            .MinBy(telling => telling.Days) is { } nearest
            ? Decision.Of(new MemberDateNear(nearest.User, nearest.What, nearest.Until, nearest.Days))
            : Decision.Nothing;

    private static IEnumerable<Telling> All(OrganisationState state) =>
        from member in state.Current
        where member.Roles.OrEmpty().Any(RolePermissions.OpensCases)
        from dated in new[] { (What: Dated.Vetting, Until: member.VettedUntil), (What: Dated.Training, Until: member.TrainedUntil) }
        where dated.Until is not null
        from days in DaysAhead
        select new Telling(member.User, dated.What, dated.Until!.Value, days);

    private static int ToldAt(OrganisationState state, Telling telling) => state.Told
        .Where(told => (told.User, told.What, told.Until) == (telling.User, telling.What, telling.Until))
        .Select(told => told.Days)
        .DefaultIfEmpty(int.MaxValue)
        .Min();
}
