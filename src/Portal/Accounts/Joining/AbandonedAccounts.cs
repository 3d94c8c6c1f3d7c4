using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>Deletes accounts that were begun and not finished while their invitation held: at the start and every hour.</summary>
internal sealed partial class AbandonedAccounts(IServiceProvider services, TimeProvider time, ILogger<AbandonedAccounts> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                // Resolved here and not injected: it rests on the database, which is open only by now.
                await using var scope = services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<BegunAccounts>().DeleteAbandoned(stoppingToken);
            }
            catch (Exception fault) when (fault.IsOutage())
            {
                DatabaseAway(logger);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Abandoned accounts were not deleted: the database is away. They are tried again in an hour")]
    private static partial void DatabaseAway(ILogger logger);
}
