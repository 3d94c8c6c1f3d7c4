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
}
