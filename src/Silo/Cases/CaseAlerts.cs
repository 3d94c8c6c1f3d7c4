using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>
/// Who of the lead is told outside the portal that something waits: supervisors of an override to decide on or to audit,
/// workers of one that was decided on.
/// </summary>
internal static class CaseAlerts
{
    public static IEnumerable<OutboxMessage> Of(CaseReference reference, CaseState before, CaseState after) =>
    [
        .. Of(after, OverrideStatus.Requested).Except(Of(before, OverrideStatus.Requested))
            .Select(id => new Alert(after.Lead!.Value, AlertFor.Supervisors).Message($"{reference}/override/{id}/asked")),
        .. Of(before, OverrideStatus.Requested).Except(Of(after, OverrideStatus.Requested))
            .Select(id => new Alert(after.Lead!.Value, AlertFor.Workers).Message($"{reference}/override/{id}/decided")),
        .. after.AuditsReached.Except(before.AuditsReached)
            .Select(id => new Alert(after.Lead!.Value, AlertFor.Supervisors).Message($"{reference}/override/{id}/audit/{DueOn(after, id):yyyy-MM-dd}")),
    ];

    private static IEnumerable<Guid> Of(CaseState state, OverrideStatus status) =>
        state.Overrides.Where(each => each.Status == status).Select(each => each.Id);

    private static DateOnly? DueOn(CaseState state, Guid id) => state.Overrides.FirstOrDefault(each => each.Id == id)?.AuditDueOn;
}
