using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Tests.Cases;

/// <summary>A command with who gives it, decided on whatever the case is by then.</summary>
internal sealed record GeneratedCommand(string Name, Caller By, CommandId Command, Func<CaseState, CaseActor, Decision> Decide);

/// <summary>Turns numbers into commands that mostly succeed.</summary>
internal static class GeneratedCommands
{
    public static Caller[] Workers { get; } = [CaseLife.Worker, CaseLife.Supervisor, CaseLife.OtherSupervisor, CaseLife.Officer];

    public static IReadOnlyList<string> Names { get; } =
    [
        "consent", "withdraw", "wishes", "restrict", "conflict", "lift", "request", "approve", "refuse", "told",
        "subject", "contact", "address", "incident", "correct", "risk", "stand-in", "renew", "end", "erase", "audit",
    ];

    public static GeneratedCommand Of(int choice, CaseState state)
    {
        var (name, by, pick) = (Names[choice % Names.Count], Workers[choice / Names.Count % Workers.Length], choice / Names.Count / Workers.Length);
        var over = Picked(state.Overrides, pick)?.Id ?? Guid.Empty;
        return name switch
        {
            "consent" => Made(CaseLife.RecordConsent(Said(pick)), command => command.Command, ConsentDecisions.Record),
            "withdraw" => Made(CaseLife.WithdrawConsent(), command => command.Command, ConsentDecisions.Withdraw),
            "wishes" => Made(CaseLife.RecordWishes(), command => command.Command, ConsentDecisions.Wish),
            "restrict" => Made(
                CaseLife.SetRestriction() with { Categories = [(DataCategory)(1 + (pick % 12))] }, command => command.Command,
                (state, command, actor) => RestrictionDecisions.Set(state, command, true, actor)),
            "conflict" => Made(
                CaseLife.DeclareConflict(Workers[pick % Workers.Length].User), command => command.Command,
                (state, command, actor) => RestrictionDecisions.Declare(state, command, true, actor)),
            "lift" => Made(CaseLife.Lift(Picked(state.Restrictions, pick)?.Id ?? Guid.Empty), command => command.Command, RestrictionDecisions.Lift),
            "request" => Made(
                CaseLife.RequestOverride() with { Purpose = (SharingPurpose)(1 + (pick % 3)) }, command => command.Command,
                (state, command, actor) => OverrideDecisions.Request(state, command, CaseLife.Housing, actor)),
            "approve" or "refuse" => Made(CaseLife.Decide(over, name is "approve"), command => command.Command, OverrideDecisions.Decide),
            "told" => Made(CaseLife.Told(over), command => command.Command, OverrideDecisions.Told),
            "renew" => Made(CaseLife.Audit(over), command => command.Command, OverrideDecisions.Audit),
            "end" => Made(CaseLife.End(over), command => command.Command, OverrideDecisions.End),
            "subject" => Made(CaseLife.RecordSubject(), command => command.Command, CorrectionDecisions.Record),
            "contact" => Made(CaseLife.SetSafeContact(), command => command.Command, CorrectionDecisions.Record),
            "address" => Made(CaseLife.RecordAddress(), command => command.Command, CorrectionDecisions.Record),
            "incident" => Made(CaseLife.RecordIncident(), command => command.Command, CorrectionDecisions.Record),
            "correct" => Made(CaseLife.CorrectIncident(1 + (pick % 3)), command => command.Command, CorrectionDecisions.Correct),
            "risk" => Made(CaseLife.AssessRisk((RiskLevel)(1 + (pick % 3))), command => command.Command, CorrectionDecisions.Assess),
            "stand-in" => Made(
                CaseLife.Lift(Picked(state.Restrictions, pick)?.Id ?? Guid.Empty), command => command.Command,
                (state, command, actor) => StandInDecisions.Lift(state, command, CaseLife.StandIn(state, CaseLife.Officer.User), actor)),
            "erase" => Made(
                CaseLife.Erase(state.Recorded.IsEmpty ? PersonOfCase.Subject : state.Recorded[pick % state.Recorded.Length]), command => command.Command,
                (state, command, actor) => ErasureDecisions.Erase(state, command, [], actor)),
            _ => Made(
                CommandId.New(), command => command,
                (state, _, actor) => OverrideDecisions.DeadlineCame(state, $"override-audit/{over}", actor.Now.AddYears(2))),
        };

        GeneratedCommand Made<T>(T command, Func<T, CommandId> id, Func<CaseState, T, CaseActor, Decision> decide) =>
            new(name, by, id(command), (state, actor) => decide(state, command, actor with { Version = CaseLife.Version }));
    }

    private static Func<Consent, Consent> Said(int pick) => consent => pick % 3 is 0 ? consent with { State = ConsentState.Refused } : consent;

    private static T? Picked<T>(IReadOnlyList<T> all, int pick)
        where T : class => all.Count is 0 ? null : all[pick % all.Count];
}
