using System.Runtime.CompilerServices;
using System.Text.Unicode;
using CsvHelper;

namespace Partnership.Silo.Organisations.Import;

/// <summary>One line of a CSV file: its number, its values without the blanks around them, and what is wrong with it.</summary>
internal sealed record CsvLine(int Number, string[] Values, string? Fault)
{
    /// <summary>The lines that hold anything, the header among them.</summary>
    public static async IAsyncEnumerable<CsvLine> Read(Stream csv, [EnumeratorCancellation] CancellationToken ct)
    {
        string? malformed = null;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            // No name spans two lines: so an unclosed quotation mark spoils its own line and not the rest of the file.
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => malformed = "a quotation mark is not closed, or stands within a value",
        };
        await using var reader = CsvReader.Create(csv, options, leaveOpen: true);
        while (await reader.ReadAsync(ct))
        {
            var values = reader.Current.ToArray();
            var fault = malformed ?? Unreadable(reader.RawRecord, values);
            malformed = null;
            if (values.Any(value => value.Length > 0))
                yield return new CsvLine((int)reader.LineNumber, values, fault);
        }
    }

    private static string? Unreadable(ReadOnlySpan<byte> line, string[] values)
    {
        if (!Utf8.IsValid(line))
            return "it is not valid UTF-8; save the file as \"CSV UTF-8\"";
        return values.Any(value => value.Any(char.IsControl)) ? "it holds a control character" : null;
    }
}
