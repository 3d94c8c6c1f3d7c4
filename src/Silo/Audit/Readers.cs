using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Audit;

/// <summary>Who opened a record, by name.</summary>
internal sealed class Readers(IGrainFactory grains, Queries queries)
{
    public async Task<ImmutableArray<SeenBy>> Of(ReaderScope reader, string reference, CancellationToken ct)
    {
        var seen = ImmutableArray.CreateBuilder<SeenBy>();
        foreach (var row in await queries.Read(reader, "seen-by", Row, ct, reference))
        {
            var organisation = grains.GetGrain<IOrganisationGrain>(row.Organisation.ToString());
            var member = (await organisation.Member(row.User, ct)).Value;
            var profile = (await organisation.Profile(ct)).Value;
            seen.Add(new SeenBy(member?.Name ?? "A former member of staff", profile?.Name ?? "", row.First, row.Last));
        }

        return seen.DrainToImmutable();
    }

    private static (UserId User, OrganisationId Organisation, DateTimeOffset First, DateTimeOffset Last) Row(NpgsqlDataReader row) => (
        new UserId(row.GetGuid(0)), new OrganisationId(row.GetGuid(1)),
        row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3));
}
