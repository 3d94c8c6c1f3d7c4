using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>
/// What becomes of rows by one change after another. Of all that happens to a row three things matter: that it was taken away, how it
/// was written first after that, since some of its columns stay as they were then, and how it was written last.
/// </summary>
internal sealed class RowFates
{
    private readonly Dictionary<(string Table, string Key), Fate> _rows = [];

    private readonly record struct Fate(ReadModelRow? Gone, ReadModelRow? First, ReadModelRow? Last);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>The next change.</summary>
    public void Take(ReadModelRow row)
    {
        var key = (row.Model.Table, row.Key);
        var fate = _rows.GetValueOrDefault(key);
        _rows[key] = row.Model.Deletes ? new Fate(row, null, null) : fate with { First = fate.First ?? row, Last = row };
    }

    /// <summary>Everything so far, to be written in this order; then there is nothing.</summary>
    public IReadOnlyList<IReadOnlyList<ReadModelRow>> Drain()
    {
        ReadModelRow[][] waves =
        [
            [.. _rows.Values.Select(row => row.Gone).OfType<ReadModelRow>()],
            [.. _rows.Values.Select(row => row.First).OfType<ReadModelRow>()],
            [.. _rows.Values.Where(row => !ReferenceEquals(row.First, row.Last)).Select(row => row.Last).OfType<ReadModelRow>()],
        ];
        _rows.Clear();
        return waves;
    }
}
