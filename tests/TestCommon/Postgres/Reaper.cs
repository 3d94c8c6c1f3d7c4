using System.Diagnostics;

namespace Partnership.TestCommon.Postgres;

/// <summary>
/// Stops the servers below some folders and deletes the folders, when disposed or when this process ends, however it
/// ends: a test host is killed before its exit handlers have run. It waits on a pipe that the operating system closes.
/// </summary>
public sealed class Reaper : IAsyncDisposable
{
    // Beside a pid file stands the server only if it works in that folder; else the number is another process's now.
    private const string Script =
        """
        trap '' INT TERM HUP
        cat >/dev/null
        find "$@" -name postmaster.pid -exec sh -c '
            read -r server <"$1"
            [ ! -d /proc/self ] || [ "/proc/$server/cwd" -ef "${1%/*}" ] || exit 0
            kill -QUIT "$server"
            tries=200
            while [ -e "$1" ] && [ $tries -gt 0 ]; do sleep 0.02; tries=$((tries - 1)); done
        ' sh {} \; 2>/dev/null
        rm -rf -- "$@"
        """;

    private readonly Process _waiting;

    private Reaper(Process waiting) => _waiting = waiting;

    public static Reaper Watch(params string[] folders) => new(Process.Start(
        new ProcessStartInfo("sh", ["-c", Script, "sh", .. folders])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);

    public async ValueTask DisposeAsync()
    {
        _waiting.StandardInput.Close();
        await _waiting.WaitForExitAsync();
        _waiting.Dispose();
    }
}
