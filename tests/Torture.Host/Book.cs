using System.Collections.Immutable;
using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Torture.Host;

/// <summary>
/// What was asked and what was answered, a line each, written before the question and after the answer. Each line is handed to the
/// operating system at once, so that a killed process loses none.
/// </summary>
internal sealed class Book(string path) : IDisposable
{
    /// <summary>What was asked before this process began and never answered, as far as anybody knows.</summary>
    public ImmutableArray<(string Move, string Reference, CommandId Command)> Unanswered { get; } = Left(path);

    private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
    private readonly Lock _one = new();

    /// <summary>A command is about to be given.</summary>
    public void Asked(string move, string reference, CommandId command) => Write($"asked {move} {reference} {command.Value}");

    /// <summary>A command was taken.</summary>
    public void Taken(string stream, CommandId command) => Write($"taken {stream} {command.Value}");

    /// <summary>A record was shown.</summary>
    public void Read(string reference, UserId person) => Write($"read {reference} {person.Value}");

    /// <summary>The database was away; the same is asked again.</summary>
    public void Away() => Write("away");

    /// <summary>What should have been taken was not.</summary>
    public void Refused(string what) => Write($"refused {what}");

    public void Dispose() => _file.Dispose();

    private static ImmutableArray<(string, string, CommandId)> Left(string path)
    {
        if (!File.Exists(path))
            return [];
        var lines = File.ReadAllLines(path).Select(line => line.Split(' ')).ToArray();
        var taken = lines.Where(line => line[0] is "taken").Select(line => line[2]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lines.Where(line => line[0] is "asked" && !taken.Contains(line[3]))
                .Select(line => (line[1], line[2], new CommandId(Guid.Parse(line[3])))),
        ];
    }

    private void Write(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        lock (_one)
            _file.Write(bytes);
    }
}
