using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What the caller's organisation, or the partnership, is to hear of.</summary>
internal sealed partial class ReferralListGrain
{
    public async Task<Outcome<ImmutableArray<NoticeLine>>> Notices(CancellationToken ct)
    {
        await accessLog.Listed("notices");
        var mine = Reader;
        return await queries.Read(
            mine, "list-notices", ReferralLines.Notice, ct,
            mine.Organisation.Value, callers.Current()!.May(Permission.HearEscalations), mine.Person.Value);
    }

    public async Task<Outcome<ImmutableArray<PartnershipNotice>>> PartnershipNotices(CancellationToken ct)
    {
        await accessLog.Listed("partnership notices");
        var partnership = Reader with { Organisation = ReferralNotices.Partnership };
        return await queries.Read(
            partnership, "list-partnership-notices", ReferralLines.PartnershipNotice, ct,
            partnership.Organisation.Value, partnership.Person.Value);
    }
}
