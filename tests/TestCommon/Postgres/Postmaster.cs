using System.Diagnostics;
using Partnership.Silo.Kernel.Postgres;

namespace Partnership.TestCommon.Postgres;

/// <summary>The server process as the operating system sees it.</summary>
public static class Postmaster
{
    public static int Id(string data) => PostmasterFile.Read(data)!.ProcessId;

    public static bool IsAlive(int process, string data) =>
        Run("test", $"/proc/{process}/cwd", "-ef", data) == 0;

    public static string CommandLine(int process) => File.ReadAllText($"/proc/{process}/cmdline").Replace('\0', ' ');

    public static string Session(int process) =>
        File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ')[3];

    public static async Task KillAsync(string data)
    {
        if (PostmasterFile.Read(data) is not { } file || !IsAlive(file.ProcessId, data))
            return;

        Run("kill", "-KILL", $"{file.ProcessId}");
        await Until(() => !IsAlive(file.ProcessId, data), "the server is gone");
    }

    public static async Task Until(Func<bool> condition, string what)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); await Task.Delay(10))
            if (waited.Elapsed > TimeSpan.FromSeconds(30))
                throw new TimeoutException($"Waited in vain until {what}.");
    }

    public static int Run(params string[] command)
    {
        using var process = Process.Start(command[0], command[1..]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
