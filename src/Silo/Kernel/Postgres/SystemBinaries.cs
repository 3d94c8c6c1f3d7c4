using System.Globalization;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>Finds the PostgreSQL that the system's own packages installed, the newest first.</summary>
internal static class SystemBinaries
{
    private static readonly (string Folder, string Pattern)[] Known =
    [
        ("/usr/lib/postgresql", "*"),
        ("/usr", "pgsql-*"),
        ("/opt/homebrew/opt", "postgresql@*"),
        ("/usr/local/opt", "postgresql@*"),
        ("/Applications/Postgres.app/Contents/Versions", "*"),
        (@"C:\Program Files\PostgreSQL", "*"),
    ];

    public static string? FindNewest() =>
        Known.Where(place => Directory.Exists(place.Folder))
            .SelectMany(place => Directory.EnumerateDirectories(place.Folder, place.Pattern))
            .OrderByDescending(Version)
            .Concat(OnPath())
            .FirstOrDefault(PostgresBinaries.AreWhole);

    private static int Version(string folder) =>
        int.TryParse(string.Concat(Path.GetFileName(folder).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var version)
            ? version
            : 0;

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)))
            .OfType<string>();
}
