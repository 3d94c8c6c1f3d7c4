using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

/// <summary>Erasing one person of the case.</summary>
internal sealed partial class CaseGrain
{
    public async Task<Outcome<CasePeople>> RecordedPeople(CancellationToken ct) => await MayRead(ct)
        ? new CasePeople(
            Reference, _case.Version, ErasureDecisions.People(_case.State, await past.Sealed(this.GetPrimaryKeyString(), ct), Caller.User),
            [.. _case.State.Erasures.Select(each => each.Entry)])
        : CommonRefusals.Absent;

    public async Task<Outcome<ErasedAnswer>> ErasePerson(ErasePerson command, CancellationToken ct)
    {
        var under = await past.Sealed(this.GetPrimaryKeyString(), ct);
        return await _case.Execute(
            command.Command,
            (state, now) => ErasureDecisions.Erase(state, command, under, new CaseActor(Caller, _case.Version, now)),
            (state, version) => new ErasedAnswer(Reference, version, state.Erasures[^1].Person, state.Erasures[^1].At));
    }
}
