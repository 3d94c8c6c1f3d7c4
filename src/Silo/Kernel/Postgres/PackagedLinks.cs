using System.Text.Json;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// A package cannot carry symbolic links, so it lists them in <c>pg-symlinks.json</c> for an install script to make.
/// Such scripts are often switched off; so we make them.
/// </summary>
internal static class PackagedLinks
{
    private sealed record Link(string Source, string Target);

    /// <summary>Makes the links that are missing; false when the folder cannot be written to. Safe to run twice at once.</summary>
    public static bool TryMake(string folder)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list))
            return true;

        var links = JsonSerializer.Deserialize<Link[]>(File.ReadAllBytes(list), JsonSerializerOptions.Web) ?? [];
        return links.All(link => TryMake(Within(folder, link.Source), Within(folder, link.Target)));
    }

    private static bool TryMake(string source, string target)
    {
        if (File.Exists(target))
            return true;

        try
        {
            // Relative, so that the whole folder can be moved.
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another process may have made it since; only what stands there now counts.
        }

        return File.Exists(target);
    }

    // The list names paths from the package's root, of which the first part is the folder itself.
    private static string Within(string folder, string listed)
    {
        var path = Path.GetFullPath(Path.Combine(folder, listed[(listed.IndexOf('/', StringComparison.Ordinal) + 1)..]));
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw PostgresFault.BinariesIncomplete(folder);
    }
}
