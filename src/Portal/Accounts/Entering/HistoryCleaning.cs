using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Deletes once a day what is no longer kept of signing in.</summary>
internal sealed partial class HistoryCleaning(IServiceProvider services, TimeProvider time, ILogger<HistoryCleaning> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before it starts: until then there is no database.
        var history = services.GetRequiredService<SignInHistory>();
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                Cleaned(logger, await history.Clean(stoppingToken));
            }
            catch (Exception away) when (away.IsOutage())
            {
                // It is there again tomorrow.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Lines} lines of the sign-in history")]
    private static partial void Cleaned(ILogger logger, int lines);
}
