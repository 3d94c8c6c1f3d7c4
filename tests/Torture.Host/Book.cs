using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Torture.Host;

/// <summary>
/// What was answered, a line each, written after the answer and before the next question. Each line is handed to the
/// operating system at once, so that a killed process loses none.
/// </summary>
internal sealed class Book(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
    private readonly Lock _one = new();

    /// <summary>A command was taken.</summary>
    public void Taken(string stream, CommandId command) => Write($"taken {stream} {command.Value}");

    /// <summary>A record was shown.</summary>
    public void Read(string reference, UserId person) => Write($"read {reference} {person.Value}");

    /// <summary>The database was away; the same is asked again.</summary>
    public void Away() => Write("away");

    /// <summary>What should have been taken was not.</summary>
    public void Refused(string what) => Write($"refused {what}");

    public void Dispose() => _file.Dispose();

    private void Write(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        lock (_one)
            _file.Write(bytes);
    }
}
