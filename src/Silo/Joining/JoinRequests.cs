using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Joining;

/// <summary>The list of requests to join.</summary>
internal sealed class JoinRequests(Queries queries, CallerSeal callers)
{
    private ReaderScope Partnership => PartnershipScope.Of(callers.Current()!);

    public Task<ImmutableArray<JoinRequestLine>> All(CancellationToken ct) =>
        queries.Read(Partnership, "list-join-requests", Line, ct, PartnershipScope.Id.Value);

    public async Task<int> Waiting(CancellationToken ct) =>
        (await queries.Read(Partnership, "count-join-requests", row => row.GetInt32(0), ct, PartnershipScope.Id.Value))[0];

    private static JoinRequestLine Line(NpgsqlDataReader row) => new(
        row.GetGuid(0), new JoinRequestReference(row.GetInt32(1)), row.GetString(2), Enum.Parse<OrganisationKind>(row.GetString(3)),
        row.GetFieldValue<DateTimeOffset>(4), Enum.Parse<JoinStanding>(row.GetString(5)));
}
