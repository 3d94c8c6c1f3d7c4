using System.Diagnostics;

namespace Partnership.TestCommon.Postgres;

/// <summary>
/// Stops the tests' server and deletes its folders when this process ends, however it ends: test hosts are killed
/// before their exit handlers have run. It waits on a pipe that the operating system closes for us.
/// </summary>
internal static class Reaper
{
    private const string Script =
        """
        trap '' INT TERM HUP
        cat >/dev/null
        kill -QUIT "$1" 2>/dev/null
        while kill -0 "$1" 2>/dev/null; do sleep 0.05; done
        shift
        rm -rf -- "$@"
        """;

    private static Process? s_waiting;

    public static void Watch(int server, params string[] folders)
    {
        var start = new ProcessStartInfo("sh", ["-c", Script, "sh", $"{server}", .. folders])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        s_waiting = Process.Start(start);
    }
}
