using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>Folders with the modes they need, and a home for what cannot stand where it was meant to.</summary>
internal static class Folders
{
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public const UnixFileMode ReadableByAll = OwnerOnly
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public static void Make(string folder, UnixFileMode mode)
    {
        if (Directory.Exists(folder))
            return;

        Directory.CreateDirectory(folder);
        // Afterwards, because the umask would take bits from a mode given at creation.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, mode);
    }

    /// <summary>The place outside the data folder that belongs to it alone.</summary>
    public static string Elsewhere(string dataFolder)
    {
        var home = PostgresAccount.MustBeAnother
            ? "/var/lib"
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataFolder)))[..16];
        return Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), "partnership", name);
    }

    public static void MakeElsewhere(string folder)
    {
        Make(Path.GetDirectoryName(folder)!, ReadableByAll);
        Make(folder, ReadableByAll);
    }
}
