using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What people who have left still hold.</summary>
internal sealed partial class ReferralListGrain
{
    public async Task<Outcome<ImmutableArray<ReferralLine>>> LeftBehind(CancellationToken ct)
    {
        await accessLog.Listed("referrals left behind");
        var mine = Reader;
        return await queries.Read(
            mine, "list-left-behind", ReferralLines.Referral, ct, mine.Organisation.Value, mine.Person.Value);
    }

    public async Task<Outcome<ImmutableArray<DraftLine>>> LeftDrafts(CancellationToken ct)
    {
        await accessLog.Listed("drafts left behind");
        var mine = Reader;
        return await drafts.Read(mine, "list-left-drafts", [mine.Organisation.Value, time.GetUtcNow(), mine.Person.Value], ct);
    }

    // A number on the home page, and no record of anybody: it is not entered in the access log.
    public async Task<Outcome<int>> LeftBehindCount(CancellationToken ct)
    {
        var mine = Reader;
        return (await queries.Read(
            mine, "count-left-behind", row => row.GetInt32(0), ct, mine.Organisation.Value, time.GetUtcNow(), mine.Person.Value))[0];
    }
}
