using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// Looks four times a second whether the server is there, and starts it again on its port when it is gone. A start that fails,
/// as it does while the disk is full, is tried again after ever longer pauses, and never given up.
/// </summary>
internal sealed partial class Supervision : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Server _server;
    private readonly Launch _launch;
    private readonly Action _back;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _watching;

    /// <param name="launch">To start it on the port that it had.</param>
    /// <param name="back">Called each time when the server is there again.</param>
    public Supervision(Server server, Launch launch, Action back, ILogger logger)
    {
        (_server, _launch, _back, _logger) = (server, launch, back, logger);
        using (ExecutionContext.SuppressFlow())
            _watching = Task.Run(WatchAsync);
    }

    /// <summary>How long after so many failures the next try comes.</summary>
    public static TimeSpan Pause(int failures) =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(failures, 10) - 1)));

    /// <summary>Looks no more; returns once a start that was under way has come to its end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested)
            return;

        await _ending.CancelAsync();
        await _watching;
        _ending.Dispose();
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Look);
        var (failures, tried) = (0, 0L);
        try
        {
            while (await timer.WaitForNextTickAsync(_ending.Token))
            {
                if (failures > 0 && Stopwatch.GetElapsedTime(tried) < Pause(failures))
                    continue;
                failures = await IsThereAsync(failures + 1) ? 0 : failures + 1;
                tried = Stopwatch.GetTimestamp();
            }
        }
        catch (OperationCanceledException)
        {
            // It is to end.
        }
    }

    private async Task<bool> IsThereAsync(int attempt)
    {
        try
        {
            if (await _server.IsRunningAsync(_ending.Token))
                return true;
            if (attempt == 1)
                LogGone(_logger);
            // Not cut off when we are to end: a server half started would be left to itself.
            var running = await _launch.RunAsync(CancellationToken.None);
            LogBack(_logger, running.Port, attempt);
            // Pooled connections are dead; whoever comes next must not meet them.
            NpgsqlConnection.ClearAllPools();
            _back();
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogNotBack(_logger, fault, attempt, Pause(attempt));
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "PostgreSQL is gone, though nobody stopped it. It is started again.")]
    private static partial void LogGone(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "PostgreSQL is back on port {Port} (attempt {Attempt}). What was committed is there.")]
    private static partial void LogBack(ILogger logger, int port, int attempt);

    [LoggerMessage(LogLevel.Error, "PostgreSQL could not be started again (attempt {Attempt}). The next try comes in {Pause}.")]
    private static partial void LogNotBack(ILogger logger, Exception fault, int attempt, TimeSpan pause);
}
