using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Agreements;

/// <summary>The day of an agreement's review as a deadline row.</summary>
internal static class AgreementDeadlines
{
    public const string Review = "review";

    public static ImmutableArray<DeadlineChange> Changes(AgreementState before, AgreementState after) =>
        DueAt(before) == DueAt(after) ? [] : [new DeadlineChange(Review, DueAt(after))];

    /// <summary>When the day of the review is over, in London; null when none is awaited.</summary>
    public static DateTimeOffset? DueAt(AgreementState state) =>
        state is { Settled: { } settled, ReviewIsDue: false } ? London.EndOf(settled.ReviewBy) : null;
}

/// <summary>Tells an agreement that its deadline has come.</summary>
internal sealed class AgreementDeadlineOwner(IGrainFactory grains) : IDeadlineOwner
{
    public string Category => AgreementState.Definition.Category;

    public Task Came(string key, string kind, CancellationToken ct) =>
        grains.GetGrain<IAgreementGrain>(key).DeadlineCame(kind, ct);
}
