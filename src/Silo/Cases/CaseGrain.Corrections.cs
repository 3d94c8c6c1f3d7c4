using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

/// <summary>The parts of a case, recorded anew, and who changed what.</summary>
internal sealed partial class CaseGrain
{
    public Task<Outcome<CaseAnswer>> RecordSubject(RecordSubject command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Record(state, command, actor));

    public Task<Outcome<CaseAnswer>> SetSafeContact(SetSafeContact command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Record(state, command, actor));

    public Task<Outcome<CaseAnswer>> RecordAddress(RecordAddress command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Record(state, command, actor));

    public Task<Outcome<CaseAnswer>> RecordIncident(RecordIncident command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Record(state, command, actor));

    public Task<Outcome<CaseAnswer>> CorrectIncident(CorrectIncident command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Correct(state, command, actor));

    public Task<Outcome<CaseAnswer>> AssessRisk(AssessRisk command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => CorrectionDecisions.Assess(state, command, actor));

    public async Task<Outcome<CaseHistory>> History(CancellationToken ct) => await MayRead(ct)
        ? await past.Of(Reference, _case.State, Caller, ct)
        : CommonRefusals.Absent;
}
