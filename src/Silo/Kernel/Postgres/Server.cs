using System.Diagnostics;
using System.Globalization;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// The server process. It is started by <c>pg_ctl</c>, which gives it a session of its own: as our child it would share
/// our signals and go away at Ctrl-C while requests still drain.
/// </summary>
internal sealed class Server(Place place, PostgresBinaries binaries, PostgresAccount account, bool durable)
{
    private const string Seconds = "120";
    private static readonly TimeSpan EndOfProcess = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal)
    {
        ["PGDATA"] = place.Data,
        ["PARTNERSHIP_SERVER"] = binaries.Server,
        ["PARTNERSHIP_LOG"] = place.Log,
    };

    private (int ProcessId, string? Folder) _seen;

    public Task<CommandResult> StartAsync(int port, CancellationToken cancellationToken)
    {
        // pg_ctl puts paths between double quotes for a shell, where a quote in a path would end them;
        // so the shell gets variables, and takes the paths from them as they are.
        var windows = OperatingSystem.IsWindows();
        return account.RunAsync(
            [
                binaries.Control, "start", "-w", "-t", Seconds,
                "-p", windows ? binaries.Server : "$PARTNERSHIP_SERVER",
                "-l", windows ? place.Log : "$PARTNERSHIP_LOG",
                "-o", string.Join(' ', Settings(port)),
            ],
            _environment,
            cancellationToken: cancellationToken);
    }

    /// <summary>Ends sessions, stops the server and waits until its process is gone. No harm if it runs no more.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (PostmasterFile.Read(place.Data) is not { } running || !await IsAliveAsync(running.ProcessId, cancellationToken))
            return;

        await account.RunAsync(
            [binaries.Control, "stop", "-m", "fast", "-w", "-t", Seconds], _environment, cancellationToken: cancellationToken);

        for (var waited = Stopwatch.StartNew(); await IsAliveAsync(running.ProcessId, cancellationToken);)
        {
            if (waited.Elapsed > EndOfProcess)
                throw PostgresFault.NotStopped(running.ProcessId);

            await Task.Delay(10, cancellationToken);
        }
    }

    /// <summary>
    /// Whether a server works on the folder. It may be asked all the time: a program is started only when it is not the
    /// process that was seen before.
    /// </summary>
    public async Task<bool> IsRunningAsync(CancellationToken cancellationToken)
    {
        if (PostmasterFile.Read(place.Data) is not { } file)
            return false;

        var process = (file.ProcessId, WorkingFolder(file.ProcessId));
        if (process is { Item2: not null } && process == _seen)
            return true;

        if (!await IsAliveAsync(file.ProcessId, cancellationToken))
            return false;

        _seen = process;
        return true;
    }

    /// <summary>Whether this process is a server on this very folder, and not another that was given its old number.</summary>
    public async Task<bool> IsAliveAsync(int processId, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsLinux())
            return (await Command.RunAsync(
                ["test", string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/cwd"), "-ef", place.Data],
                cancellationToken: cancellationToken)).Succeeded;

        try
        {
            using var process = Process.GetProcessById(processId);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    // A process that has ended but not been buried has none.
    private static string? WorkingFolder(int processId)
    {
        try
        {
            return OperatingSystem.IsLinux()
                ? new FileInfo(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/cwd")).LinkTarget
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<string> Settings(int port)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"-p {port}");
        yield return "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC";
        // What a statement or a constraint says may name a person, and belongs in no log.
        yield return "-c log_min_error_statement=panic -c log_error_verbosity=terse";
        yield return durable
            ? "-c logging_collector=on -c log_directory=log -c log_filename=postgresql-%a.log " +
              "-c log_truncate_on_rotation=on -c log_rotation_age=1d -c log_rotation_size=0"
            : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300";
    }
}
