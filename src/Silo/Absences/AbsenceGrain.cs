using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Absences;

internal sealed class AbsenceGrain(AggregateSource aggregates, CallerSeal callers, AbsenceDesk desk) : Grain, IAbsenceGrain
{
    private Aggregate<AbsenceState> _absence = null!;

    private Caller Caller => callers.Current()!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _absence = aggregates.Of(AbsenceState.Definition, this.GetPrimaryKeyString());
        return _absence.Refresh(cancellationToken);
    }

    public async Task<Outcome<AbsenceView>> View(CancellationToken ct)
    {
        if (await Whose(ct) is not { } whose)
            return CommonRefusals.Absent;
        await _absence.Refresh(ct);
        return await desk.View(whose, _absence.State, _absence.Version, Caller, ct);
    }

    public async Task<Outcome<AbsenceRecorded>> State(StateAbsence command, CancellationToken ct)
    {
        if (await Whose(ct) is not { } whose)
            return CommonRefusals.Absent;
        var cover = command.Cover is { } named ? await desk.Cover(named, whose.Organisation, ct) : null;
        return await Execute(command.Command, (state, by) => AbsenceDecisions.State(state, command, whose, cover, by));
    }

    public async Task<Outcome<AbsenceRecorded>> End(EndAbsence command, CancellationToken ct) => await Whose(ct) is null
        ? CommonRefusals.Absent
        : await Execute(command.Command, (state, by) => AbsenceDecisions.End(state, command, by));

    /// <summary>Whose it is; null where that is not for the caller to see, or where nobody of that id works there.</summary>
    private async Task<AbsenceKey?> Whose(CancellationToken ct) =>
        AbsenceKey.Parse(this.GetPrimaryKeyString()) is { } whose && whose.IsFor(Caller)
        && await desk.Member(whose.Person, whose.Organisation, ct) is not null
            ? whose
            : null;

    private Task<Outcome<AbsenceRecorded>> Execute(CommandId command, Func<AbsenceState, Stating, Decision> decide) => _absence.Execute(
        command, (state, now) => decide(state, new Stating(Caller.User, _absence.Version, London.Day(now))), (_, version) => new AbsenceRecorded(version));
}
