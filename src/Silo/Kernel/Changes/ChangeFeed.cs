using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Changes;

/// <summary>
/// Knows how far the journal has come: the database tells of each append. A connection that is lost is made again a few
/// seconds later, and then asked what it missed. Of two appends at the same moment the earlier position may be committed
/// last: its followers hear of the later one at once, and again once nothing earlier can come any more.
/// </summary>
internal sealed partial class ChangeFeed(DataSources database, TimeProvider time, ILogger<ChangeFeed> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // A server that went away without a word is noticed by asking it.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    // However much is appended, the database is not asked more often.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _mark;
    private bool _ended;

    /// <summary>The newest mark once it lies beyond this one, and in any case after a while or when the portal stops.</summary>
    public async Task<long> After(long mark, CancellationToken ct)
    {
        Task next;
        lock (_gate)
        {
            if (_mark > mark || _ended)
                return _mark;
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
            return _mark;
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
        await using var connection = await database.WriterAlone.OpenConnectionAsync(ct);
        await using (var listen = new NpgsqlCommand(Sql.Text("listen-journal"), connection))
            await listen.ExecuteNonQueryAsync(ct);
        var settling = new Settling();
        var told = false;
        connection.Notification += (_, _) => told = true;
        while (true)
        {
            told = false;
            await SettledPosition.Ask(connection, settling, ct);
            // It grows with the newest, and once more when nothing earlier can come.
            Reached(settling.Newest + settling.Position);
            await Task.Delay(Breath, ct);
            // What was told while it was asked or while it paused may be newer than the answer.
            if (!told)
                await connection.WaitAsync(settling.IsDone ? Silence : SettledPosition.Pause, ct);
        }
    }

    private void Reached(long mark)
    {
        lock (_gate)
        {
            if (mark <= _mark)
                return;
            _mark = mark;
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes are not heard of: the database is away. Pages that stay open are not brought up to date")]
    private static partial void DatabaseAway(ILogger logger);
}
