using System.Collections.Immutable;

namespace Partnership.Silo.Organisations.Import;

/// <summary>What a file held: its good lines, what is wrong with the others, or why none of it can be used.</summary>
internal sealed record DistrictFile(
    string? Unusable, int LineCount, ImmutableArray<DistrictLine> Lines, ImmutableArray<ImportProblem> Problems)
{
    private const string WantedFile =
        "What is wanted is the ONS lookup of districts, community safety partnerships and police force areas (2019) as a CSV file.";

    /// <param name="csv">UTF-8, with or without a byte order mark; lines end as they may.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<DistrictFile> Read(Stream csv, CancellationToken ct)
    {
        DistrictLines? gathered = null;
        await foreach (var line in CsvLine.Read(csv, ct))
        {
            if (gathered is not null)
                gathered.Add(line);
            else if (DistrictColumns.Missing(line.Values) is { IsEmpty: false } missing)
                return Refused($"Its first line does not name the columns {string.Join(", ", missing)}. {WantedFile}");
            else
                gathered = new DistrictLines(DistrictColumns.In(line.Values));
        }

        return gathered switch
        {
            null => Refused($"The file is empty. {WantedFile}"),
            { Count: 0 } => Refused("The file holds no line below its header."),
            _ => new DistrictFile(null, gathered.Count, gathered.Good, gathered.Problems),
        };
    }

    private static DistrictFile Refused(string why) => new(why, 0, [], []);
}
