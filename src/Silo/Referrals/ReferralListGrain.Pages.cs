using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Text;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Referrals;

/// <summary>Referrals received and sent, page by page.</summary>
internal sealed partial class ReferralListGrain
{
    private const int PageSize = 25;

    public async Task<Outcome<ReferralPage>> List(ReferralFilter filter, ReferralCursor? after, CancellationToken ct)
    {
        var checks = Check(filter);
        if (!checks.Refusals.IsEmpty)
            return checks.Refusals;
        var (recorded, page) = (accessLog.Listed(filter.Received ? "referrals received" : "referrals sent"), Page(filter, after, ct));
        await Task.WhenAll(recorded, page);
        return await page;
    }

    private async Task<ReferralPage> Page(ReferralFilter filter, ReferralCursor? after, CancellationToken ct)
    {
        var (mine, conditions) = (Reader, ReferralConditions.Of(Reader, filter, London.Day(time.GetUtcNow())));
        var listing = filter.Order is ReferralOrder.LeastTimeLeft
            ? queries.Read(
                mine, "list-referrals-by-time-left", ReferralLines.Listed, ct,
                [.. conditions, after?.Reference.Number, after?.DueAt.ToUniversalTime()])
            : queries.Read(mine, "list-referrals", ReferralLines.Listed, ct, [.. conditions, after?.Reference.Number]);
        // What few match is dear to count, and then the one page is all of it. Where nothing is filtered both are asked at once.
        var counting = ReferralConditions.AreNone(conditions) ? Count() : null;
        var lines = await listing;
        var matching = counting is null && after is null && lines.Length <= PageSize ? lines.Length : await (counting ?? Count());
        return lines.Length > PageSize
            ? new ReferralPage([.. lines.Take(PageSize)], At(lines[PageSize - 1]), matching)
            : new ReferralPage(lines, null, matching);

        async Task<int> Count() => (await queries.Read(mine, "count-referrals", row => row.GetInt32(0), ct, conditions))[0];
    }

    public async Task<Outcome<ReferralOccurrences>> Occurring(CancellationToken ct)
    {
        await accessLog.Listed("partners and districts of referrals");
        var mine = Reader;
        return new ReferralOccurrences(
            await queries.Read(mine, "list-occurring-partners", row => new OrganisationId(row.GetGuid(0)), ct, mine.Organisation.Value, mine.Person.Value),
            await queries.Read(mine, "list-occurring-districts", row => row.GetString(0), ct, mine.Organisation.Value, mine.Person.Value));
    }

    private static ReferralCursor At(ReferralLine line) => new(line.Reference, line.NextDueAt ?? ReferralClock.Never);

    private static FieldChecks Check(ReferralFilter filter) => new FieldChecks()
        .Choices(nameof(filter.Groups), filter.Groups.OrEmpty())
        .Choices(nameof(filter.Urgencies), filter.Urgencies.OrEmpty())
        .Require(filter.Strand is not { } strand || Enum.IsDefined(strand), nameof(filter.Strand), CommonRefusals.NotAChoice)
        .Require(filter.Owner is not { } owner || Enum.IsDefined(owner), nameof(filter.Owner), CommonRefusals.NotAChoice)
        .Choice(nameof(filter.Order), (ReferralOrder?)filter.Order)
        .Optional(nameof(filter.District), filter.District, 200);
}
