using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>A copy of a packaged PostgreSQL for a user who cannot get at the original. Made while the folder's lock is held.</summary>
internal static class BinariesCopy
{
    public static string Make(string folder, string elsewhere)
    {
        var copy = Path.Combine(elsewhere, $"pgsql-{Fingerprint(folder)}");
        if (Directory.Exists(copy))
            return copy;

        Folders.MakeElsewhere(elsewhere);
        foreach (var older in Directory.EnumerateDirectories(elsewhere, "pgsql-*"))
            Directory.Delete(older, recursive: true);

        var unfinished = Path.Combine(elsewhere, $"pgsql-{Guid.NewGuid():N}");
        Copy(folder, unfinished);
        PackagedLinks.TryMake(unfinished);
        Directory.Move(unfinished, copy);
        return copy;
    }

    private static void Copy(string from, string to)
    {
        Folders.Make(to, Folders.ReadableByAll);
        foreach (var file in new DirectoryInfo(from).EnumerateFiles())
        {
            var target = Path.Combine(to, file.Name);
            if (file.LinkTarget is { } link)
            {
                File.CreateSymbolicLink(target, link);
                continue;
            }

            file.CopyTo(target);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(target, Folders.ReadableByAll);
        }

        foreach (var sub in new DirectoryInfo(from).EnumerateDirectories())
            Copy(sub.FullName, Path.Combine(to, sub.Name));
    }

    private static string Fingerprint(string folder)
    {
        var server = new FileInfo(Path.Combine(folder, "bin", PostgresBinaries.FileName("postgres")));
        var text = $"{folder}|{server.Length}|{server.LastWriteTimeUtc.Ticks}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
