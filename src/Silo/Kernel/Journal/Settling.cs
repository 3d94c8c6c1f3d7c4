using System.Collections.Immutable;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Up to which position nothing can come any more: a position is given when a row is inserted, so an earlier one may be
/// committed after a later one, or never. The newest is settled once all who were inserting when it was seen have ended.
/// </summary>
internal sealed class Settling
{
    private readonly HashSet<string> _inserting = new(StringComparer.Ordinal);
    private long _awaited;

    /// <summary>Each row up to here is there, or will never be.</summary>
    public long Position { get; private set; }

    /// <summary>The newest position that was seen; rows before it may still be missing.</summary>
    public long Newest { get; private set; }

    public bool IsDone => Position == Newest;

    /// <summary>Takes what a look at the database told.</summary>
    /// <param name="newest">The newest position that was committed.</param>
    /// <param name="inserting">The transactions that were inserting then, or at any time between then and now.</param>
    public void Look(long newest, ImmutableArray<string> inserting)
    {
        Newest = newest;
        _inserting.IntersectWith(inserting);
        if (_inserting.Count > 0)
            return;
        (Position, _awaited) = (_awaited, newest);
        if (Position < newest)
            _inserting.UnionWith(inserting);
        if (_inserting.Count == 0)
            Position = newest;
    }
}
