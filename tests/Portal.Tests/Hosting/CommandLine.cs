using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>A command as whoever runs the installation gives it, in a process of its own beside a portal that runs.</summary>
internal static class CommandLine
{
    public const string Port = "5099";

    /// <summary>How the process ended, and what it said.</summary>
    public static async Task<(int Code, string Said)> Run(this PortalHost portal, string command, string environment = "Production")
    {
        using var process = Begin(portal, command, environment);
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>Kills the process as soon as it says this.</summary>
    public static async Task Kill(this PortalHost portal, string command, Predicate<string> when)
    {
        using var process = Begin(portal, command, "Production");
        string? line;
        do
            line = await process.StandardOutput.ReadLineAsync();
        while (line is not null && !when(line));
        line.ShouldNotBeNull();
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static Process Begin(PortalHost portal, string command, string environment)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var start = new ProcessStartInfo(dotnet, [typeof(Program).Assembly.Location, command])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        (start.Environment["DATABASE"], start.Environment["DATA"], start.Environment["PORT"]) = (portal.Database.ConnectionString, portal.Folder, Port);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return Process.Start(start)!;
    }
}
