using System.Globalization;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>What a running server writes into <c>postmaster.pid</c>.</summary>
internal sealed record PostmasterFile(int ProcessId, int Port, string Status, string Text)
{
    // Above every limit of the system, so no process bears it.
    private const int NoProcess = int.MaxValue;

    public static string In(string data) => Path.Combine(data, "postmaster.pid");

    /// <summary>Null when there is none; port 0 and no status while a server has only begun to write it.</summary>
    public static PostmasterFile? Read(string data)
    {
        try
        {
            var text = File.ReadAllText(In(data));
            var lines = text.Split('\n');
            return new PostmasterFile(Number(lines, 0), Number(lines, 3), lines.ElementAtOrDefault(7)?.Trim() ?? "", text);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// The same file in the name of no process at all. Deleting it instead would take from PostgreSQL the shared memory
    /// key by which it notices backends that outlived their server.
    /// </summary>
    public string Disowned() =>
        NoProcess.ToString(CultureInfo.InvariantCulture)
        + (Text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? Text[end..] : "\n");

    private static int Number(string[] lines, int line) =>
        int.TryParse(lines.ElementAtOrDefault(line), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
