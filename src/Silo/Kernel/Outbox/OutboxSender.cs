using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Outbox;

/// <summary>
/// Looks every few seconds for messages that wait and delivers them. One that could not be delivered is tried again
/// after a minute, then ever later up to every two hours; it is never given up. What was delivered is kept for 30 days.
/// </summary>
internal sealed partial class OutboxSender(IServiceProvider services, TimeProvider time, ILogger<OutboxSender> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Claimed = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Clearing = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Resolved here and not injected: they rest on the database and the keys, which are open only by now.
        var table = services.GetRequiredService<OutboxTable>();
        var deliveries = services.GetServices<IOutboxDelivery>().ToImmutableDictionary(delivery => delivery.Kind, StringComparer.Ordinal);
        using var timer = new PeriodicTimer(Interval, time);
        var cleared = DateTimeOffset.MinValue;
        do
        {
            try
            {
                var now = time.GetUtcNow();
                foreach (var message in await table.Claim([.. deliveries.Keys], now, now + Claimed, stoppingToken))
                    await Deliver(table, deliveries[message.Kind], message, stoppingToken);
                if (now - cleared >= Clearing)
                {
                    await table.DeleteDelivered(now - Kept);
                    cleared = now;
                }
            }
            catch (StoreUnavailableException)
            {
                DatabaseAway(logger);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>How long after so many failures the next try comes.</summary>
    public static TimeSpan Pause(int attempts) =>
        TimeSpan.FromMinutes(Math.Min(120, Math.Pow(2, Math.Min(attempts, 10) - 1)));

    private async Task Deliver(OutboxTable table, IOutboxDelivery delivery, WaitingMessage message, CancellationToken ct)
    {
        try
        {
            services.GetRequiredService<CallerSeal>().Attach(Caller.System("outbox"));
            await delivery.Deliver(message.Key, message.Payload, ct);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException && !ct.IsCancellationRequested)
        {
            // Only its type: what a mail server answers may hold an address.
            Failed(logger, message.Key, fault.GetType().Name, message.Attempts);
            await table.PutOff(message.Key, time.GetUtcNow() + Pause(message.Attempts));
            return;
        }

        await table.Delivered(message.Key, time.GetUtcNow());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox was not looked into: the database is away")]
    private static partial void DatabaseAway(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message {Key} was not delivered ({Fault}, attempt {Attempts}) and is tried again")]
    private static partial void Failed(ILogger logger, string key, string fault, int attempts);
}
