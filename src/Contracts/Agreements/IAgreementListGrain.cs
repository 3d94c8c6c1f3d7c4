using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>Finds agreements.</summary>
[Alias("agreement-list-grain")]
public interface IAgreementListGrain : IGrainWithStringKey
{
    /// <summary>The agreements to which the caller's organisation is a party.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<AgreementId>>> Ours(CancellationToken ct);
}
