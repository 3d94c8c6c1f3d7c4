using System.Globalization;
using System.Text.RegularExpressions;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>PostgreSQL's programs, ready to be run by <see cref="PostgresAccount"/>.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    private const int Oldest = 15;
    private static readonly string[] Needed = ["postgres", "initdb", "pg_ctl"];

    public string Server => Program("postgres");

    public string InitDb => Program("initdb");

    public string Control => Program("pg_ctl");

    public static string FileName(string program) => OperatingSystem.IsWindows() ? program + ".exe" : program;

    public static bool AreWhole(string folder) =>
        Needed.All(program => File.Exists(Path.Combine(folder, "bin", FileName(program))));

    /// <param name="given">The folder asked for, or null for the system's.</param>
    /// <param name="elsewhere">Where a copy may be made for a user who cannot use the original.</param>
    public static async Task<PostgresBinaries> PrepareAsync(
        string? given, string elsewhere, PostgresAccount account, CancellationToken cancellationToken)
    {
        var folder = given is null ? SystemBinaries.FindNewest() : Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (folder is null)
            throw PostgresFault.BinariesNotFound();

        if (!AreWhole(folder))
            throw PostgresFault.BinariesIncomplete(folder);

        if (!await CanBeUsedAsync(folder, account, cancellationToken))
            folder = Directory.Exists(Path.Combine(folder, "share"))
                ? BinariesCopy.Make(folder, elsewhere)
                : throw PostgresFault.BinariesOutOfReach(folder, account.Name);

        var major = await AskVersionAsync(folder, account, cancellationToken);
        return major >= Oldest ? new PostgresBinaries(folder, major) : throw PostgresFault.TooOld(folder, major);
    }

    private static async Task<bool> CanBeUsedAsync(string folder, PostgresAccount account, CancellationToken cancellationToken)
    {
        // initdb puts its own path between double quotes for a shell.
        if (!OperatingSystem.IsWindows() && folder.IndexOfAny(['"', '$', '`', '\\']) >= 0)
            return false;

        if (!PackagedLinks.TryMake(folder))
            return false;

        foreach (var program in Needed)
            if (!await account.TestAsync("-x", Path.Combine(folder, "bin", FileName(program)), cancellationToken))
                return false;

        return await account.TestAsync("-r", Path.Combine(folder, "lib"), cancellationToken);
    }

    private static async Task<int> AskVersionAsync(string folder, PostgresAccount account, CancellationToken cancellationToken)
    {
        var answer = await account.RunAsync(
            [Path.Combine(folder, "bin", FileName("postgres")), "-V"], cancellationToken: cancellationToken);
        var number = VersionNumber().Match(answer.Output);
        return answer.Succeeded && number.Success
            ? int.Parse(number.Groups["major"].ValueSpan, CultureInfo.InvariantCulture)
            : throw PostgresFault.BinariesDoNotRun(folder, answer.Reason);
    }

    private string Program(string name) => Path.Combine(Folder, "bin", FileName(name));

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
