using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Referrals;

/// <summary>Deletes drafts that nobody has saved for 30 days: at the start and every hour.</summary>
internal sealed partial class ExpiredDrafts(IServiceProvider services, TimeProvider time, ILogger<ExpiredDrafts> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Resolved here and not injected: it rests on the database, which is open only by now.
        var drafts = services.GetRequiredService<Drafts>();
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await drafts.DeleteExpired();
            }
            catch (StoreUnavailableException)
            {
                DatabaseAway(logger);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Expired drafts were not deleted: the database is away. They are tried again in an hour")]
    private static partial void DatabaseAway(ILogger logger);
}
