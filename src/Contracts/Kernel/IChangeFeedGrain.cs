using Orleans.Concurrency;

namespace Partnership.Contracts.Kernel;

/// <summary>Tells pages that stay open when to look again.</summary>
[Alias("change-feed-grain")]
public interface IChangeFeedGrain : IGrainWithStringKey
{
    /// <summary>
    /// A mark that grows with every change that comes to be seen, as soon as it lies beyond the one that is known, and in any
    /// case within twenty seconds. Of what happened it tells nothing.
    /// </summary>
    [Requires(Permission.ReadReferrals), AlwaysInterleave]
    Task<Outcome<long>> After(long mark, CancellationToken ct);
}
