using System.Collections.Immutable;
using Npgsql;
using Orleans.Concurrency;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.References;

namespace Partnership.Silo.Referrals;

[StatelessWorker]
internal sealed class ReferralListGrain(
    Queries queries, Numbers numbers, CallerSeal callers, AccessLog accessLog, TimeProvider time)
    : Grain, IReferralListGrain
{
    private const int PageSize = 25;

    private OrganisationId Organisation => callers.Current()!.Organisation;

    public async Task<Outcome<ReferralReference>> Reserve(CommandId command, CancellationToken ct) =>
        new ReferralReference(await numbers.ReserveReferral(command));

    public async Task<Outcome<Waiting>> Waiting(CancellationToken ct)
    {
        await accessLog.Listed("waiting");
        var (mine, now) = (Organisation, time.GetUtcNow());
        var lines = await queries.Read(mine, "list-waiting", Line, ct, mine.Value);
        var counts = await Counts(mine, now, ct);
        var drafts = await queries.Read(mine, "list-drafts", DraftLine, ct, mine.Value, now);
        return new Waiting(lines, counts.All, counts.Late, counts.Out, drafts);
    }

    // A number on every page, and no record of anybody: it is not entered in the access log.
    public async Task<Outcome<int>> WaitingCount(CancellationToken ct) =>
        (await Counts(Organisation, time.GetUtcNow(), ct)).All;

    public Task<Outcome<ImmutableArray<NoticeLine>>> Notices(CancellationToken ct) =>
        Task.FromResult<Outcome<ImmutableArray<NoticeLine>>>(ImmutableArray<NoticeLine>.Empty);

    public Task<Outcome<ImmutableArray<PartnershipNotice>>> PartnershipNotices(CancellationToken ct) =>
        Task.FromResult<Outcome<ImmutableArray<PartnershipNotice>>>(ImmutableArray<PartnershipNotice>.Empty);

    public async Task<Outcome<ReferralPage>> List(bool received, ReferralReference? after, CancellationToken ct)
    {
        await accessLog.Listed(received ? "referrals received" : "referrals sent");
        var mine = Organisation;
        var lines = await queries.Read(
            mine, "list-referrals", Line, ct, mine.Value, received, after?.Number ?? int.MaxValue);
        return lines.Length > PageSize
            ? new ReferralPage([.. lines.Take(PageSize)], lines[PageSize - 1].Reference)
            : new ReferralPage(lines, null);
    }

    private async Task<(int All, int Late, int Out)> Counts(OrganisationId mine, DateTimeOffset now, CancellationToken ct) =>
        (await queries.Read(
            mine, "count-waiting", row => (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)), ct, mine.Value, now))[0];

    private static ReferralLine Line(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(0)), row.GetString(1), row.GetString(2), row.GetString(3),
        Enum.Parse<Urgency>(row.GetString(4)), Enum.Parse<RiskLevel>(row.GetString(5)),
        Enum.Parse<ReferralStatus>(row.GetString(6)),
        row.GetFieldValue<DateTimeOffset>(7), row.GetFieldValue<DateTimeOffset>(8), row.GetBoolean(9));

    private static DraftLine DraftLine(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(0)), new CaseReference(row.GetInt32(1)),
        row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3));
}
