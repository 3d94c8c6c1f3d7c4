using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>Sharing without the person's consent: asked by one, decided by another, looked at again after a year.</summary>
internal static class OverrideDecisions
{
    /// <summary><paramref name="recipient"/> is null where no such partner is registered.</summary>
    public static Decision Request(CaseState state, RequestOverride command, OrganisationProfile? recipient, CaseActor actor) =>
        CaseGuard.Decide(
            state, actor, command.SeenVersion, null,
            checks => CheckRecipient(checks, state, command, recipient)
                .Choice(nameof(command.Purpose), command.Purpose)
                .Choice(nameof(command.Reason), command.Reason)
                .Choice(nameof(command.Because), command.Because)
                .Required(nameof(command.Explanation), command.Explanation, 2000),
            () => new OverrideRequested(
                command.Command.Value, command.Recipient!.Value, command.Purpose!.Value, command.Reason!.Value,
                command.Because!.Value, command.Explanation.Trim(), actor.Caller.User, actor.Now));

    public static Decision Decide(CaseState state, DecideOverride command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Find(state, command.Override) switch
        {
            null => CaseRefusals.NoSuchOverride,
            { RequestedBy: var asker } when asker == actor.Caller.User => CaseRefusals.OwnOverride,
            { Status: not OverrideStatus.Requested } => CaseRefusals.OverrideDecided,
            _ => null,
        },
        checks => checks
            .Require(command.Approve is not null, nameof(command.Approve), CommonRefusals.Missing)
            .Required(nameof(command.Why), command.Why, 2000),
        () => new OverrideDecided(
            command.Override, command.Approve!.Value, command.Why.Trim(), actor.Caller.User, actor.Now,
            command.Approve.Value ? London.Day(actor.Now).AddMonths(CaseDeadlines.MonthsToAudit) : null));

    public static Decision Told(CaseState state, RecordPersonTold command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Find(state, command.Override) switch
        {
            null => CaseRefusals.NoSuchOverride,
            // What was disclosed while it was in force the person should hear of after its end too.
            { Status: not (OverrideStatus.Approved or OverrideStatus.Ended) } => CaseRefusals.OverrideNotApproved,
            { Told: PersonTold.Told } => CaseRefusals.AlreadyTold,
            _ => null,
        },
        checks => checks
            .Choice(nameof(command.Told), command.Told)
            .Require(command.Told is not PersonTold.NotYet, nameof(command.Told), CommonRefusals.NotAChoice)
            .Required(nameof(command.How), command.How, 1000),
        () => new PersonWasTold(command.Override, command.Told!.Value, command.How.Trim()));

    /// <summary>Looked at again by who did not ask for it: still needed, or ended.</summary>
    public static Decision Audit(CaseState state, AuditOverride command, CaseActor actor)
    {
        var today = London.Day(actor.Now);
        return CaseGuard.Decide(
            state, actor, command.SeenVersion,
            Find(state, command.Override) switch
            {
                null => CaseRefusals.NoSuchOverride,
                { RequestedBy: var asker } when asker == actor.Caller.User => CaseRefusals.OwnOverride,
                { Status: not OverrideStatus.Approved } => CaseRefusals.OverrideNotInForce,
                _ => null,
            },
            checks => checks
                .Require(command.StillNeeded is not null, nameof(command.StillNeeded), CommonRefusals.Missing)
                .Require(command.StillNeeded is not true || command.NextOn is not null, nameof(command.NextOn), CommonRefusals.Missing)
                .Require(
                    command.StillNeeded is not true || command.NextOn is null || command.NextOn > today,
                    nameof(command.NextOn), CaseRefusals.NextAuditNotAhead)
                .Require(
                    command.StillNeeded is not true || command.NextOn is null || command.NextOn <= today.AddMonths(CaseDeadlines.MonthsToAudit),
                    nameof(command.NextOn), CaseRefusals.NextAuditTooFar)
                .Required(nameof(command.Why), command.Why, 2000),
            () => command.StillNeeded is true
                ? new OverrideAudited(command.Override, command.Why.Trim(), actor.Caller.User, actor.Now, command.NextOn!.Value)
                : new OverrideEnded(command.Override, command.Why.Trim(), actor.Caller.User, actor.Now));
    }

    /// <summary>To share less is never refused for who asked.</summary>
    public static Decision End(CaseState state, EndOverride command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        Find(state, command.Override) switch
        {
            null => CaseRefusals.NoSuchOverride,
            { Status: not OverrideStatus.Approved } => CaseRefusals.OverrideNotInForce,
            _ => null,
        },
        checks => checks.Required(nameof(command.Why), command.Why, 2000),
        () => new OverrideEnded(command.Override, command.Why.Trim(), actor.Caller.User, actor.Now));

    /// <summary>A deadline came; nobody is refused, since nobody asked.</summary>
    public static Decision DeadlineCame(CaseState state, string kind, DateTimeOffset now) =>
        CaseDeadlines.Audits(state).FirstOrDefault(audit => audit.Kind == kind) is { } audit && audit.DueAt <= now
            ? Decision.Of(new OverrideAuditCame(audit.Override, now))
            : Decision.Nothing;

    private static FieldChecks CheckRecipient(
        FieldChecks checks, CaseState state, RequestOverride command, OrganisationProfile? recipient)
    {
        if (command.Recipient is not { } wanted)
            return checks.Require(false, nameof(command.Recipient), CommonRefusals.Missing);
        return checks
            .Require(recipient is not null, nameof(command.Recipient), CaseRefusals.PartnerUnknown)
            .Require(wanted != state.Lead, nameof(command.Recipient), CaseRefusals.PartnerIsLead)
            .Require(recipient is not { Kind: OrganisationKind.Commissioner }, nameof(command.Recipient), CaseRefusals.PartnerNeverGetsCases)
            .Require(
                !state.Overrides.Any(each => each.Recipient == wanted && each.Purpose == command.Purpose
                    && each.Status is OverrideStatus.Requested or OverrideStatus.Approved),
                nameof(command.Recipient), CaseRefusals.OverrideExists);
    }

    private static ConsentOverride? Find(CaseState state, Guid id) => state.Overrides.FirstOrDefault(each => each.Id == id);
}
