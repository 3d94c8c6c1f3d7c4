using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.References;

namespace Partnership.Silo.Referrals;

[StatelessWorker]
internal sealed partial class ReferralListGrain(
    Queries queries, Numbers numbers, CallerSeal callers, AccessLog accessLog, DraftLines drafts, TimeProvider time)
    : Grain, IReferralListGrain
{
    private ReaderScope Reader => ReaderScope.Of(callers.Current()!);

    public async Task<Outcome<ReferralReference>> Reserve(CommandId command, CancellationToken ct) =>
        new ReferralReference(await numbers.ReserveReferral(command));

    public async Task<Outcome<Waiting>> Waiting(CancellationToken ct)
    {
        await accessLog.Listed("waiting");
        var (mine, now) = (Reader, time.GetUtcNow());
        var lines = await queries.Read(mine, "list-waiting", ReferralLines.Referral, ct, mine.Organisation.Value, mine.Person.Value);
        var counts = await Counts(mine, now, ct);
        return new Waiting(lines, counts.All, counts.Late, counts.Out, await drafts.Read(mine, now, ct));
    }

    // A number on every page, and no record of anybody: it is not entered in the access log.
    public async Task<Outcome<int>> WaitingCount(CancellationToken ct) =>
        (await Counts(Reader, time.GetUtcNow(), ct)).Received;

    private async Task<(int All, int Late, int Out, int Received)> Counts(ReaderScope mine, DateTimeOffset now, CancellationToken ct) =>
        (await queries.Read(
            mine, "count-waiting", row => (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)), ct,
            mine.Organisation.Value, now, mine.Person.Value))[0];
}
