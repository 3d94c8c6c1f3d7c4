using System.Collections.Immutable;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>The rows of one stream, and what they become when what they say of people is sealed.</summary>
internal sealed class EarlierStream(ImmutableArray<EarlierRow> rows, ImmutableArray<IEvent> completed)
{
    /// <summary>Whether something in it stands there for everybody to read.</summary>
    public bool IsPlain => rows.Where((row, at) => Plain(row, completed[at])).Any();

    /// <summary>The rows that change: what is plain is sealed, and each that comes after it is chained anew.</summary>
    public ImmutableArray<EarlierRow> Sealed(ISealing sealing, byte[] chainKey)
    {
        var changed = ImmutableArray.CreateBuilder<EarlierRow>();
        for (var at = 0; at < rows.Length; at++)
        {
            var row = rows[at];
            var plain = Plain(row, completed[at]);
            if (!plain && changed.Count == 0)
                continue;
            var contents = plain ? EventTypes.Store(completed[at], sealing) : (row.Stored.Type, row.Stored.TypeVersion, row.Stored.Data);
            changed.Add(row.Following(changed.Count == 0 ? row.PreviousHash : changed[^1].Hash, contents, chainKey));
        }

        return changed.ToImmutable();
    }

    // Of an event that was sealed some may have been erased since, and none is plain.
    private static bool Plain(EarlierRow row, IEvent completed)
    {
        var counted = new CountedSeals();
        EventTypes.Store(completed, counted);
        return counted.Count > SealedText.CountIn(row.Stored.Data);
    }
}
