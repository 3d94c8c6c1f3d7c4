using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>The referrals of one case.</summary>
internal sealed partial class ReferralListGrain
{
    public async Task<Outcome<ImmutableArray<CaseReferral>>> OpenOf(CaseReference @case, CancellationToken ct)
    {
        await accessLog.Listed("referrals of a case");
        var mine = Reader;
        var open = await queries.Read(
            mine, "list-open-referrals", ReferralLines.OfCase, ct, mine.Organisation.Value, @case.Number, mine.Person.Value);
        return open.Sort((one, other) => one.Reference.Number.CompareTo(other.Reference.Number));
    }
}
