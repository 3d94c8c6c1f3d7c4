using System.Collections.Immutable;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>
/// The chain of one writer, which writes one group after the other: it goes on only from what is known to be committed.
/// </summary>
internal sealed class ReadingChain(byte[] key)
{
    private Guid _writer = Guid.CreateVersion7();
    private long _next;
    private byte[] _previous = new byte[32];

    /// <summary>The rows by which these readings would follow.</summary>
    public ImmutableArray<ReadingRow> Following(ImmutableArray<WaitingReading> readings)
    {
        var (sequence, previous) = (_next, _previous);
        var rows = ImmutableArray.CreateBuilder<ReadingRow>(readings.Length);
        foreach (var each in readings.Select(waiting => waiting.Reading))
        {
            var chained = new ChainedReading(
                _writer, sequence++, each.At, each.Actor, each.Organisation, each.Operation, each.References, each.Purpose);
            rows.Add(new ReadingRow(chained, previous, previous = chained.Hash(key, previous)));
        }

        return rows.DrainToImmutable();
    }

    /// <summary>The rows are committed.</summary>
    public void Took(ImmutableArray<ReadingRow> rows)
    {
        if (!rows.IsEmpty)
            (_next, _previous) = (rows[^1].Reading.Sequence + 1, rows[^1].Hash);
    }

    /// <summary>Whether rows were written is unknown, so this chain's end is too: what comes goes into a fresh one.</summary>
    public void Begin() => (_writer, _next, _previous) = (Guid.CreateVersion7(), 0, new byte[32]);
}
