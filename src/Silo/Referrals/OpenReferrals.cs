using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>Referrals that have been sent and are not over.</summary>
internal sealed class OpenReferrals(Queries queries, CallerSeal callers)
{
    private ReaderScope Reader => ReaderScope.Of(callers.Current()!);

    /// <summary>Those of this case that the caller's organisation sent.</summary>
    public Task<ImmutableArray<OpenReferral>> Of(CaseReference @case, CancellationToken ct) => queries.Read(
        Reader, "list-open-referrals",
        row => new OpenReferral(new OrganisationId(row.GetGuid(0)), new ReferralReference(row.GetInt32(1))),
        ct, Reader.Organisation.Value, @case.Number, Reader.Person.Value);

    /// <summary>Whether the partner holds as many as it said that it can; one that has said nothing never does.</summary>
    public async Task<bool> Exceed(OrganisationProfile partner, CancellationToken ct) => partner.Capacity is not null
        && (await queries.Read(Reader, "over-capacity", row => row.GetBoolean(0), ct, partner.Id.Value))[0];

    /// <summary>Those of these partners who do.</summary>
    public async Task<ImmutableHashSet<OrganisationId>> Full(IReadOnlyList<OrganisationProfile> partners, CancellationToken ct)
    {
        Guid[] stated = [.. partners.Where(partner => partner.Capacity is not null).Select(partner => partner.Id.Value)];
        return stated is []
            ? []
            : [.. await queries.Read(Reader, "list-over-capacity", row => new OrganisationId(row.GetGuid(0)), ct, stated)];
    }
}
