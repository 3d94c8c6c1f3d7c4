using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>How often one address may be tried in a minute, from wherever it is: who goes on beyond that is not even listened to.</summary>
internal sealed class TryLimits(IOptions<EnteringOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<byte[]> _limits = PartitionedRateLimiter.Create<byte[], string>(whom =>
        RateLimitPartition.GetSlidingWindowLimiter(Convert.ToHexString(whom), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.TriesPerAddress, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6,
        }));

    public bool Allow(byte[] whom)
    {
        using var lease = _limits.AttemptAcquire(whom);
        return lease.IsAcquired;
    }

    public void Dispose() => _limits.Dispose();
}
