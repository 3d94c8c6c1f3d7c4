using System.Collections.Immutable;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// PostgreSQL keeps no NUL and no half of a character. Text that holds one is found before it waits beside others, since
/// it would fail them all.
/// </summary>
internal static class StorableText
{
    /// <exception cref="InvalidDataException">Something that would be stored holds such text.</exception>
    public static void Require(Append append, ImmutableArray<JournalRow> rows)
    {
        Require([append.Stream, append.Caller.Purpose, append.Answer, .. rows.Select(row => row.Data)]);
        Require(append.Effects.Outbox.SelectMany(message => (string[])[message.Key, message.Kind, message.Payload]));
        foreach (var written in AppendBatch.ReadModels(append.Effects.Rows))
        {
            foreach (var texts in written.Parameters.Select(parameter => parameter.Value).OfType<string?[]>())
                Require(texts.OfType<string>());
        }
    }

    /// <exception cref="InvalidDataException">Something that would be stored holds such text.</exception>
    public static void Require(Reading reading) => Require([reading.Operation, reading.Purpose, .. reading.References]);

    /// <summary>Says what is wrong with the text, and nothing of it.</summary>
    public static InvalidDataException NotStorable => new("A text cannot be stored: it holds NUL, or half of a character.");

    public static bool IsStorable(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = text.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]) || text[..at].Contains('\0'))
                return false;
            text = text[(at + 2)..];
        }

        return !text.Contains('\0');
    }

    private static void Require(IEnumerable<string> texts)
    {
        if (texts.Any(text => !IsStorable(text)))
            throw NotStorable;
    }
}
