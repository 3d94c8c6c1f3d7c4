using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>
/// A part of a case recorded anew, in place of what was recorded before. Whoever is restricted from it would overwrite it
/// unseen, so they may not.
/// </summary>
internal static class CorrectionDecisions
{
    /// <summary>What an incident is made of.</summary>
    public static ImmutableArray<DataCategory> OfIncident { get; } =
    [
        DataCategory.Circumstances, DataCategory.Suspect, DataCategory.PoliceIntelligence, DataCategory.ReporterIdentity,
    ];

    public static Decision Record(CaseState state, RecordSubject command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Hidden(state, actor, DataCategory.Identity, DataCategory.Characteristics),
        checks => CaseFieldChecks.Subject(checks, command.Subject, London.Day(actor.Now)),
        () => new SubjectRecorded(command.Subject));

    public static Decision Record(CaseState state, SetSafeContact command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Hidden(state, actor, DataCategory.SafeContact),
        checks => CaseFieldChecks.Contact(checks, command.SafeContact),
        () => new SafeContactSet(command.SafeContact));

    public static Decision Record(CaseState state, RecordAddress command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Hidden(state, actor, DataCategory.Address),
        checks => CaseFieldChecks.Address(checks, command.Address),
        () => new AddressRecorded(command.Address));

    /// <summary>A further incident overwrites nothing, so whoever works on the case may record it.</summary>
    public static Decision Record(CaseState state, RecordIncident command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion, null,
        checks => CaseFieldChecks.Incident(checks, command.Incident, London.Day(actor.Now)),
        () => new IncidentRecorded(command.Incident with { Number = state.Incidents.Length + 1 }));

    public static Decision Correct(CaseState state, CorrectIncident command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        command.Number < 1 || command.Number > state.Incidents.Length
            ? CaseRefusals.NoSuchIncident
            : Hidden(state, actor, [.. OfIncident]),
        checks => CaseFieldChecks.Incident(checks, command.Incident, London.Day(actor.Now))
            .Required(nameof(command.Why), command.Why, 500),
        () => new IncidentCorrected(command.Number, command.Incident with { Number = command.Number }, command.Why.Trim()));

    /// <summary>Raising is free; lowering is a supervisor's, with a reason of its own: risk is not talked down by one person.</summary>
    public static Decision Assess(CaseState state, AssessRisk command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Hidden(state, actor, DataCategory.Risk),
        checks => CaseFieldChecks.Risk(checks, command.Risk)
            .Require(!Lowers(state, command.Risk) || actor.Caller.May(Permission.LowerRisk), "Risk.Level", CaseRefusals.LoweringNeedsSupervisor)
            .Require(
                !Lowers(state, command.Risk) || !string.Equals(command.Risk.Why?.Trim(), state.Risk!.Why.Trim(), StringComparison.Ordinal),
                "Risk.Why", CaseRefusals.ReasonUnchanged),
        () => new RiskAssessed(command.Risk));

    private static bool Lowers(CaseState state, Risk risk) => Enum.IsDefined(risk.Level) && risk.Level < state.Risk!.Level;

    private static string? Hidden(CaseState state, CaseActor actor, params ReadOnlySpan<DataCategory> parts)
    {
        foreach (var part in parts)
        {
            if (state.Restrictions.Any(each => each.Person == actor.Caller.User && each.Covers(part)))
                return CaseRefusals.PartOutOfSight;
        }

        return null;
    }
}
