using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Joining;

/// <summary>The requests to join the partnership.</summary>
[Alias("join-request-list-grain")]
public interface IJoinRequestListGrain : IGrainWithStringKey
{
    /// <summary>Those that wait, the oldest first, then the newest hundred of those that were decided.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<ImmutableArray<JoinRequestLine>>> All(CancellationToken ct);

    /// <summary>How many wait.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<int>> WaitingCount(CancellationToken ct);
}
