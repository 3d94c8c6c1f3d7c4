using System.Collections.Immutable;
using Orleans.Concurrency;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Agreements;

[StatelessWorker]
internal sealed class AgreementListGrain(Queries queries, CallerSeal callers) : Grain, IAgreementListGrain
{
    public async Task<Outcome<ImmutableArray<AgreementId>>> Ours(CancellationToken ct)
    {
        var reader = ReaderScope.Of(callers.Current()!);
        return await queries.Read(
            reader, "list-our-agreements", row => new AgreementId(row.GetGuid(0)), ct, reader.Organisation.Value);
    }
}
