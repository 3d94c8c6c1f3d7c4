using System.Collections.Immutable;
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

    public async Task<Outcome<ImmutableArray<DraftLine>>> Drafts(CancellationToken ct)
    {
        await accessLog.Listed("drafts");
        return await drafts.Read(Reader, time.GetUtcNow(), ct);
    }

    // A number on every page, and no record of anybody: it is not entered in the access log.
    public async Task<Outcome<int>> WaitingCount(CancellationToken ct)
    {
        var mine = Reader;
        return (await queries.Read(mine, "count-waiting", row => row.GetInt32(0), ct, mine.Organisation.Value, mine.Person.Value))[0];
    }
}
