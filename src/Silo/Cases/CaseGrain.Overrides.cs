using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

/// <summary>Sharing without the person's consent, from the request to the end.</summary>
internal sealed partial class CaseGrain
{
    public async Task<Outcome<CaseAnswer>> RequestOverride(RequestOverride command, CancellationToken ct)
    {
        var recipient = await partners.Organisation(command.Recipient, ct);
        return await Change(command.Command, (state, actor) => OverrideDecisions.Request(state, command, recipient, actor));
    }

    public Task<Outcome<CaseAnswer>> DecideOverride(DecideOverride command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => OverrideDecisions.Decide(state, command, actor));

    public Task<Outcome<CaseAnswer>> AuditOverride(AuditOverride command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => OverrideDecisions.Audit(state, command, actor));

    public Task<Outcome<CaseAnswer>> EndOverride(EndOverride command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => OverrideDecisions.End(state, command, actor));

    public Task<Outcome<CaseAnswer>> RecordPersonTold(RecordPersonTold command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => OverrideDecisions.Told(state, command, actor));

    // A deadline that was taken is not taken again, so a fresh command for each call does no harm.
    public Task<Outcome<CaseAnswer>> DeadlineCame(string kind, CancellationToken ct) =>
        Change(CommandId.New(), (state, actor) => OverrideDecisions.DeadlineCame(state, kind, actor.Now));
}
