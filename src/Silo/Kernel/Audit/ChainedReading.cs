using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>All columns of a row of the access log that its hash vouches for.</summary>
internal sealed record ChainedReading(
    Guid Writer, long Sequence, DateTimeOffset At, Guid Actor, Guid Organisation, string Operation, IReadOnlyList<string> References, string Purpose)
{
    /// <summary>The hash under the log's key, after the row before.</summary>
    public byte[] Hash(byte[] chainKey, byte[] previous)
    {
        using var hash = new RowHash(chainKey, previous);
        hash.Add(Writer).Add(Sequence).Add(At).Add(Actor).Add(Organisation).Add(Operation);
        foreach (var reference in References)
            hash.Add(reference);
        return hash.Add(Purpose).Finish();
    }
}
