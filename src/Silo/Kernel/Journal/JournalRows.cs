using System.Collections.Immutable;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>A journal row ready to be inserted.</summary>
internal sealed record JournalRow(
    int Version, string Type, int TypeVersion, string Data, Guid? Command, string? Answer, byte[] PreviousHash, byte[] Hash);

/// <summary>Chains an append's events to the stream's head.</summary>
internal static class JournalRows
{
    public static ImmutableArray<JournalRow> Of(Append append, byte[] chainKey, ISealing sealing)
    {
        var previous = append.Expected.Hash.AsSpan().ToArray();
        var rows = ImmutableArray.CreateBuilder<JournalRow>(append.Events.Length);
        foreach (var @event in append.Events)
        {
            // The command id and its answer stand on the command's first event only.
            var first = rows.Count == 0;
            var (type, typeVersion, data) = EventTypes.Store(@event, sealing);
            var row = new JournalRow(
                append.Expected.Version + rows.Count + 1, type, typeVersion, data,
                first ? append.Command.Value : null, first ? append.Answer : null, previous, []);
            row = row with { Hash = Hash(row, append, chainKey) };
            previous = row.Hash;
            rows.Add(row);
        }

        return rows.DrainToImmutable();
    }

    private static byte[] Hash(JournalRow row, Append append, byte[] chainKey) => new ChainedEvent(
        append.Stream, row.Version, row.Type, row.TypeVersion, row.Data, append.Caller.User.Value, append.Caller.Organisation.Value,
        append.Caller.Purpose, append.Correlation, row.Command, row.Answer, append.RecordedAt).Hash(chainKey, row.PreviousHash);
}
