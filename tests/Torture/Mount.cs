using System.Diagnostics;
using Partnership.TestCommon.Postgres;

namespace Partnership.Torture;

/// <summary>
/// A small file system in memory, mounted on a folder until it is disposed or this process ends, however it ends.
/// </summary>
internal sealed class Mount : IAsyncDisposable
{
    // A server that works in it would keep it from being unmounted.
    private const string Script =
        """
        trap '' INT TERM HUP
        cat >/dev/null
        find "$1" -name postmaster.pid -exec sh -c '
            read -r server <"$1"
            [ "/proc/$server/cwd" -ef "${1%/*}" ] && kill -QUIT "$server"
        ' sh {} \; 2>/dev/null
        tries=200
        until umount "$1" 2>/dev/null || [ $tries -eq 0 ]; do sleep 0.05; tries=$((tries - 1)); done
        [ $tries -gt 0 ] || umount -l "$1"
        """;

    private readonly string _folder;
    private readonly Process _waiting;

    private Mount(string folder, Process waiting) => (_folder, _waiting) = (folder, waiting);

    private string Filler => Path.Combine(_folder, "filler");

    /// <summary>Why nothing can be mounted here; null when it can.</summary>
    public static string? Hindrance { get; } = Try();

    public static Mount On(string folder, int megabytes)
    {
        Postmaster.Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=755", "partnership-torture", folder).ShouldBe(0);
        return new Mount(folder, Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
        })!);
    }

    /// <summary>Takes all the space that is left.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        try
        {
            for (var block = new byte[64 * 1024]; ;)
                filler.Write(block);
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void Empty() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        _waiting.StandardInput.Close();
        await _waiting.WaitForExitAsync();
        _waiting.Dispose();
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return "Needs the rights of root, to mount a small file system.";
        var folder = TemporaryFolder.Make();
        try
        {
            if (Postmaster.Run("mount", "-t", "tmpfs", "-o", "size=1m", "partnership-torture", folder) != 0)
                return "This machine does not let a file system be mounted.";
            Postmaster.Run("umount", folder);
            return null;
        }
        finally
        {
            Directory.Delete(folder);
        }
    }
}
