using System.Collections.Immutable;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>What is committed together: appends, each of a stream of its own, and what was read at the same moment.</summary>
internal sealed record WaitingGroup(ImmutableArray<WaitingAppend> Appends, ImmutableArray<WaitingReading> Readings)
{
    public static WaitingGroup Empty { get; } = new([], []);

    public int Count => Appends.Length + Readings.Length;

    public static WaitingGroup Of(IReadOnlyCollection<Waiting> waiting) =>
        new([.. waiting.OfType<WaitingAppend>()], [.. waiting.OfType<WaitingReading>()]);

    public IEnumerable<Waiting> All() => [.. Appends, .. Readings];

    /// <summary>In parts of which each meets its own end: what was read together at first, since an append is likelier to blame.</summary>
    public IEnumerable<WaitingGroup> Apart() => Appends.IsEmpty
        ? Readings.Select(reading => new WaitingGroup([], [reading]))
        : [this with { Appends = [] }, .. Appends.Select(append => new WaitingGroup([append], []))];
}
