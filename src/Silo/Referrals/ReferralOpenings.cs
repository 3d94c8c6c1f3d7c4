using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>Who opened a record, first and last.</summary>
internal sealed record Opened(UserId User, OrganisationId Organisation, DateTimeOffset FirstAt, DateTimeOffset LastAt);

/// <summary>Who has opened a referral, out of the access log; answered only to who may reach the referral.</summary>
internal sealed class ReferralOpenings(Queries queries)
{
    public Task<ImmutableArray<Opened>> Of(ReferralReference reference, Caller caller, CancellationToken ct) => queries.Read(
        ReaderScope.Of(caller), "seen-by",
        row => new Opened(
            new UserId(row.GetGuid(0)), new OrganisationId(row.GetGuid(1)),
            row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3)),
        ct, reference.ToString());
}
