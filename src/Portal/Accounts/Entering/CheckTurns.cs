using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// Checking a password is made to be dear. So few are checked at once, few wait for it, and all others are sent away:
/// thousands of tries leave the portal to those who work with it. Known devices wait in a line of their own, so that
/// strangers who try keep nobody out.
/// </summary>
internal sealed class CheckTurns(IOptions<EnteringOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _strangers = Line(options.Value);
    private readonly ConcurrencyLimiter _known = Line(options.Value);

    /// <summary>A turn, which ends when it is disposed; not acquired when too many wait already.</summary>
    public ValueTask<RateLimitLease> Take(bool knownDevice, CancellationToken ct) =>
        (knownDevice ? _known : _strangers).AcquireAsync(1, ct);

    public void Dispose()
    {
        _strangers.Dispose();
        _known.Dispose();
    }

    private static ConcurrencyLimiter Line(EnteringOptions options) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.ChecksAtOnce > 0 ? options.ChecksAtOnce : Math.Max(1, Environment.ProcessorCount / 2),
        QueueLimit = options.ChecksWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
