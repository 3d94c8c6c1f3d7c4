using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>Referrals that have been sent and are not over.</summary>
internal sealed class OpenReferrals(Queries queries, CallerSeal callers)
{
    private OrganisationId Organisation => callers.Current()!.Organisation;

    /// <summary>Those of this case that the caller's organisation sent.</summary>
    public Task<ImmutableArray<OpenReferral>> Of(CaseReference @case, CancellationToken ct) => queries.Read(
        Organisation, "list-open-referrals",
        row => new OpenReferral(new OrganisationId(row.GetGuid(0)), new ReferralReference(row.GetInt32(1))),
        ct, Organisation.Value, @case.Number);

    /// <summary>Whether the partner holds as many as it said that it can; one that has said nothing never does.</summary>
    public async Task<bool> Exceed(OrganisationProfile partner, CancellationToken ct) => partner.Capacity is not null
        && (await queries.Read(Organisation, "over-capacity", row => row.GetBoolean(0), ct, partner.Id.Value))[0];
}
