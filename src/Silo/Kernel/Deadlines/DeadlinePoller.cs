using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Deadlines;

/// <summary>
/// Looks every few seconds for deadlines that have come and calls the grains they belong to. A grain that took its
/// deadline clears the row in the same transaction; one that failed is called again once the claim has run out.
/// </summary>
internal sealed partial class DeadlinePoller(IServiceProvider services, TimeProvider time, ILogger<DeadlinePoller> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Resolved here and not injected: they rest on the database and the keys, which are open only by now.
        var table = services.GetRequiredService<DeadlineTable>();
        var owners = services.GetServices<IDeadlineOwner>().ToDictionary(owner => owner.Category, StringComparer.Ordinal);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                foreach (var due in await table.Claim(time.GetUtcNow(), stoppingToken))
                    await Call(owners, due, stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                DatabaseAway(logger);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Call(Dictionary<string, IDeadlineOwner> owners, DueDeadline due, CancellationToken ct)
    {
        var slash = due.Stream.IndexOf('/', StringComparison.Ordinal);
        try
        {
            services.GetRequiredService<CallerSeal>().Attach(Caller.System("deadline"));
            await owners[due.Stream[..slash]].Came(due.Stream[(slash + 1)..], due.Kind, ct);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException && !ct.IsCancellationRequested)
        {
            // One broken record must not hold up the deadlines of all others; nor may a call that was given up, which
            // would end the poller and the portal with it.
            Failed(logger, fault, due.Stream, due.Kind);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deadlines were not looked for: the database is away")]
    private static partial void DatabaseAway(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "The deadline {Kind} of {Stream} failed and is tried again")]
    private static partial void Failed(ILogger logger, Exception fault, string stream, string kind);
}
