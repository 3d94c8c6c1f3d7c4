using System.Collections.Immutable;
using Partnership.Contracts.Work;

namespace Partnership.Silo.Work;

/// <summary>The one order of all that somebody has to do, and what belongs to which part of it.</summary>
internal static class WorkOrder
{
    /// <summary>
    /// The least time left first, what is late before it; among these, by how long it has waited, what is due at no
    /// time. What waits since no known time comes after them, and drafts, on which nobody waits, come last.
    /// </summary>
    public static ImmutableArray<WorkItem> Merge(IEnumerable<WorkItem> items, WorkPart part, DateTimeOffset now) =>
    [
        .. items.Where(item => IsIn(part, item, now))
            .OrderBy(item => item.Kind is WorkKind.Draft)
            .ThenBy(item => item.DueAt ?? item.Since ?? DateTimeOffset.MaxValue)
            .ThenBy(item => item.Kind)
            .Take(WorkList.Length),
    ];

    public static bool IsIn(WorkPart part, WorkItem item, DateTimeOffset now) => part switch
    {
        WorkPart.Late => IsLate(item, now),
        WorkPart.ToAnswer => item.Kind is WorkKind.Answer or WorkKind.Question,
        WorkPart.Drafts => item.Kind is WorkKind.Draft,
        _ => true,
    };

    /// <summary>
    /// What was raised to somebody is no second thing that is late: what it is about stands in the list itself.
    /// </summary>
    public static bool IsLate(WorkItem item, DateTimeOffset now) =>
        item.DueAt < now && item.Kind is not (WorkKind.Escalation or WorkKind.Draft);
}
