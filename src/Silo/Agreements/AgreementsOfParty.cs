using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Agreements;

/// <summary>Which agreements an organisation is a party to. Of those who ask for one organisation at the same moment, all share an answer.</summary>
internal sealed class AgreementsOfParty(Queries queries) : IAsyncDisposable
{
    private readonly Gathering<ReaderScope, ImmutableArray<AgreementId>> _gathering = new(group => Read(queries, group));

    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public Task<ImmutableArray<AgreementId>> Of(ReaderScope reader, CancellationToken ct) => _gathering.Ask(reader, ct);

    public ValueTask DisposeAsync() => _gathering.DisposeAsync();

    // A party's agreements are the same for all who read for it.
    private static async Task<IReadOnlyList<ImmutableArray<AgreementId>>> Read(Queries queries, IReadOnlyList<ReaderScope> group)
    {
        var parties = group.DistinctBy(each => each.Organisation)
            .ToDictionary(each => each.Organisation, each => queries.Read(
                each, "list-our-agreements", row => new AgreementId(row.GetGuid(0)), CancellationToken.None, each.Organisation.Value));
        await Task.WhenAll(parties.Values);
        return await Task.WhenAll(group.Select(each => parties[each.Organisation]));
    }
}
