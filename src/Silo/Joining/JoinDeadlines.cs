using System.Collections.Immutable;
using Partnership.Contracts.Joining;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Joining;

/// <summary>When the contact of a request is erased: 90 days after the decision.</summary>
internal static class JoinDeadlines
{
    public const string Contact = "contact";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public static ImmutableArray<DeadlineChange> Changes(JoinRequestState before, JoinRequestState after) =>
        ErasedAt(before) == ErasedAt(after) ? [] : [new DeadlineChange(Contact, ErasedAt(after))];

    /// <summary>Null while nothing was decided, and once it is erased.</summary>
    public static DateTimeOffset? ErasedAt(JoinRequestState state) =>
        state is { Decision: { } decision, ContactErased: false } ? decision.At + Kept : null;
}

/// <summary>Tells a request that its deadline has come.</summary>
internal sealed class JoinDeadlineOwner(IGrainFactory grains) : IDeadlineOwner
{
    public string Category => JoinRequestState.Definition.Category;

    public Task Came(string key, string kind, CancellationToken ct) => grains.GetGrain<IJoinRequestGrain>(key).DeadlineCame(kind, ct);
}
