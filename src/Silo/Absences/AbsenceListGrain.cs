using Orleans.Concurrency;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Absences;

[StatelessWorker]
internal sealed class AbsenceListGrain(StatedAbsences absences, Colleagues colleagues, CallerSeal callers, AccessLog accessLog)
    : Grain, IAbsenceListGrain
{
    public async Task<Outcome<TeamAbsences>> Team(CancellationToken ct)
    {
        await accessLog.Listed("absences");
        var caller = callers.Current()!;
        return new TeamAbsences(
            [.. (await colleagues.Of(caller, ct)).Where(each => each.Covers).Select(each => each.Person)],
            await absences.Of(caller, ct));
    }
}
