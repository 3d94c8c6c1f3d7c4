using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Changes;

/// <summary>
/// Knows the newest position of the journal: the database tells of each append. A connection that is lost is made again
/// a few seconds later, and then asked what it missed. Of two appends at the same moment the earlier position may become
/// known last and is not told apart: whoever follows looks again from time to time all the same.
/// </summary>
internal sealed partial class ChangeFeed(DataSources database, TimeProvider time, ILogger<ChangeFeed> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // A server that went away without a word is noticed by asking it.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _position;
    private bool _ended;

    /// <summary>The newest position once it lies beyond this one, and in any case after a while or when the portal stops.</summary>
    public async Task<long> After(long position, CancellationToken ct)
    {
        Task next;
        lock (_gate)
        {
            if (_position > position || _ended)
                return _position;
            next = _next.Task;
        }

        try
        {
            await next.WaitAsync(Patience, time, ct);
        }
        catch (TimeoutException)
        {
            // Nothing happened, which is an answer too.
        }

        lock (_gate)
            return _position;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pause = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                try
                {
                    await Listen(stoppingToken);
                }
                catch (NpgsqlException)
                {
                    DatabaseAway(logger);
                }
            }
            while (await pause.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            // Calls that wait would hold up the end of the process.
            lock (_gate)
            {
                _ended = true;
                _next.TrySetResult();
            }
        }
    }

    private async Task Listen(CancellationToken ct)
    {
        await using var connection = await database.Writer.OpenConnectionAsync(ct);
        connection.Notification += (_, told) => Reached(told.Payload);
        await using (var listen = new NpgsqlCommand(Sql.Text("listen-journal"), connection))
            await listen.ExecuteNonQueryAsync(ct);
        while (true)
        {
            await using (var newest = new NpgsqlCommand(Sql.Text("newest-position"), connection))
                Reached((await newest.ExecuteScalarAsync(ct))?.ToString());
            while (await connection.WaitAsync(Silence, ct))
            {
            }
        }
    }

    private void Reached(string? told)
    {
        if (!long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return;
        lock (_gate)
        {
            if (position <= _position)
                return;
            _position = position;
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes are not heard of: the database is away. Pages that stay open are not brought up to date")]
    private static partial void DatabaseAway(ILogger logger);
}
