using Npgsql;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Verification;

namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>A journal row with its place in the chain.</summary>
internal sealed record EarlierRow(ChainedEvent Stored, byte[] PreviousHash, byte[] Hash)
{
    /// <summary>From the columns that <c>read-chained-stream</c> gives, in their order.</summary>
    public static EarlierRow Of(NpgsqlDataReader row) => new(
        new ChainedEvent(
            row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetGuid(5), row.GetGuid(6),
            row.GetString(7), row.GetGuid(8), row.IsDBNull(9) ? null : row.GetGuid(9), row.IsDBNull(10) ? null : row.GetString(10),
            row.GetFieldValue<DateTimeOffset>(11)),
        row.GetFieldValue<byte[]>(12),
        row.GetFieldValue<byte[]>(13));

    public IEvent Open(ISealing sealing) => EventTypes.Read(Stored.Type, Stored.TypeVersion, Stored.Data, sealing);

    /// <summary>The same row with these contents, after this one.</summary>
    public EarlierRow Following(byte[] previous, (string Type, int Version, string Data) anew, byte[] chainKey)
    {
        var stored = Stored with { TypeVersion = anew.Version, Data = anew.Data };
        return new(stored, previous, stored.Hash(chainKey, previous));
    }

    /// <summary>Whether the rows, from the first of a stream on, are as they were written.</summary>
    public static bool AreWhole(IEnumerable<EarlierRow> rows, byte[] chainKey)
    {
        var chain = new Chain<string>();
        return rows.All(row => chain.Broken(
            row.Stored.Stream, 1, row.Stored.Version, row.PreviousHash, row.Hash, previous => row.Stored.Hash(chainKey, previous)) is null);
    }
}
