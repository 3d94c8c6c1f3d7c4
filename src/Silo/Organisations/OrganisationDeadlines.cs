using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

/// <summary>An organisation's deadlines: that its people are confirmed, and that nobody's vetting or training runs out unnoticed.</summary>
internal static class OrganisationDeadlines
{
    /// <summary>The rows that differ between the two states.</summary>
    public static ImmutableArray<DeadlineChange> Changes(OrganisationState before, OrganisationState after)
    {
        var (were, are) = (All(before), All(after));
        return
        [
            .. are.Where(each => were.GetValueOrDefault(each.Key) != each.Value).Select(each => new DeadlineChange(each.Key, each.Value)),
            .. were.Keys.Where(kind => !are.ContainsKey(kind)).Select(kind => new DeadlineChange(kind, null)),
        ];
    }

    public static Decision Came(OrganisationState state, string kind, DateTimeOffset now) => kind is AttestationDeadlines.Kind
        ? AttestationDecisions.Came(state, now, London.Day(now))
        : RunningOut.Came(state, kind, now);

    private static SortedDictionary<string, DateTimeOffset> All(OrganisationState state)
    {
        var all = new SortedDictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var telling in RunningOut.Next(state))
            all[telling.Kind] = telling.At;
        if (AttestationDeadlines.Next(state.Attested) is { } next)
            all[AttestationDeadlines.Kind] = next;
        return all;
    }
}

/// <summary>Tells an organisation that one of its deadlines has come.</summary>
internal sealed class OrganisationDeadlineOwner(IGrainFactory grains) : IDeadlineOwner
{
    public string Category => OrganisationState.Definition.Category;

    public Task Came(string key, string kind, CancellationToken ct) => grains.GetGrain<IOrganisationGrain>(key).DeadlineCame(kind, ct);
}
