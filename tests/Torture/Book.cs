using System.Collections.Immutable;

namespace Partnership.Torture;

/// <summary>What was answered, as the host wrote it down.</summary>
/// <param name="Taken">Commands that were answered with success, each with its stream.</param>
/// <param name="Read">Records that were shown, each with who saw it; once for each time.</param>
/// <param name="Asked">How many commands were given.</param>
/// <param name="Away">How often somebody met the database away.</param>
/// <param name="Refused">Commands that should have been taken and were refused.</param>
internal sealed record Book(
    ImmutableArray<(string Stream, Guid Command)> Taken, ImmutableArray<(string Reference, Guid Person)> Read, int Asked, int Away, ImmutableArray<string> Refused)
{
    public static Book Open(string path)
    {
        var lines = Lines(path).Select(line => line.Split(' ', 3)).ToArray();
        return new Book(
            [.. lines.Where(line => line[0] is "taken").Select(line => (line[1], Guid.Parse(line[2])))],
            [.. lines.Where(line => line[0] is "read").Select(line => (line[1], Guid.Parse(line[2])))],
            lines.Count(line => line[0] is "asked"),
            lines.Count(line => line[0] is "away"),
            [.. lines.Where(line => line[0] is "refused").Select(line => string.Join(' ', line))]);
    }

    // The last line may be half written while somebody writes.
    private static string[] Lines(string path)
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n')[..^1];
    }
}
