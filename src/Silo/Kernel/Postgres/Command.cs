using System.ComponentModel;
using System.Diagnostics;

namespace Partnership.Silo.Kernel.Postgres;

internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What the program said, on one line, for a message to a person.</summary>
    public string Reason =>
        string.Join(' ', (Error.Length > 0 ? Error : Output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) is { Length: > 0 } said
            ? said
            : $"it ended with code {ExitCode}.";
}

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    private const int CouldNotRun = 127;

    // The environment may hold secrets (keys, connection strings) which a database server must not inherit,
    // and PG* variables of the person's own, which would change what it does.
    private static readonly string[] Inherited = ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "SystemRoot", "SystemDrive", "TEMP", "TMP"];

    public static async Task<CommandResult> RunAsync(
        IReadOnlyList<string> command,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = "",
        CancellationToken cancellationToken = default)
    {
        using var process = new Process { StartInfo = Prepare(command, environment) };
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            return new CommandResult(CouldNotRun, "", fault.Message);
        }

        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await GiveInputAsync(process, input);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private static async Task GiveInputAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading; its exit code tells the rest.
        }
    }

    private static ProcessStartInfo Prepare(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            // Our own folder may be one that the account cannot enter, and PostgreSQL asks where it is.
            WorkingDirectory = Path.GetPathRoot(Environment.SystemDirectory) is { Length: > 0 } root ? root : "/",
        };
        start.Environment.Clear();
        foreach (var name in Inherited)
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;

        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;

        return start;
    }
}
