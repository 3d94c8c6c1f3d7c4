using System.Collections.Immutable;
using Orleans.Concurrency;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>Finds agreements.</summary>
[Alias("agreement-list-grain")]
public interface IAgreementListGrain : IGrainWithStringKey
{
    /// <summary>The agreements to which the caller's organisation is a party.</summary>
    [Requires(Permission.ReadDirectory), ReadOnly]
    Task<Outcome<ImmutableArray<AgreementId>>> Ours(CancellationToken ct);

    /// <summary>All agreements of the partnership that the filter leaves, 50 at a time.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementList>> All(AgreementFilter filter, AgreementCursor? after, CancellationToken ct);

    /// <summary>What is being written, the newest first; 50 at the most.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<ImmutableArray<AgreementOutlineLine>>> Outlines(CancellationToken ct);
}
