using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Silo.Agreements;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Time;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Work;

/// <summary>
/// Gathers what somebody has to do from where it stands, each as far as their roles let them see it. A further source
/// gives its items and how many there are of them.
/// </summary>
internal sealed class WorkDesk(Queries queries, DraftLines drafts, OurAgreements agreements, TimeProvider time)
{
    public async Task<WorkList> Read(Caller caller, WorkQuery query, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var reader = WorkReader.Team(caller) with { Owners = query.Of is WorkOf.Mine ? await Owners(caller, now, ct) : null };
        var counts = await Counts(reader, now, ct);
        var others = await Others(caller, ct);
        ImmutableArray<WorkItem> work = caller.May(Permission.ReadReferrals)
            ? [.. await Referrals(reader, query.Part, now, ct), .. await Drafts(reader, now, ct), .. await Approvals(reader, ct), .. await Escalations(reader, ct)]
            : [];
        return new WorkList(WorkOrder.Merge([.. work, .. others], query.Part, now), counts with
        {
            All = counts.All + others.Length, Late = counts.Late + others.Count(item => WorkOrder.IsLate(item, now)),
        });
    }

    /// <summary>How many alerts the caller has: to hear of by their organisation, and by the partnership.</summary>
    public async Task<int> Alerts(Caller caller, CancellationToken ct)
    {
        var reader = WorkReader.Team(caller);
        return (caller.May(Permission.ReadReferrals) ? (await Notices(reader, ct)).All : 0)
            + (caller.May(Permission.OverseePartnership) ? await PartnershipNotices(reader, ct) : 0);
    }

    /// <summary>Those whose work is the caller's own today: theirs, and that of whoever they cover for.</summary>
    private async Task<ImmutableArray<UserId>> Owners(Caller caller, DateTimeOffset now, CancellationToken ct) => (await queries.Read(
        ReaderScope.Of(caller), "read-owners", row => row.GetFieldValue<Guid[]>(0), ct,
        caller.Organisation.Value, caller.User.Value, London.Day(now)))[0].Select(owner => new UserId(owner)).ToImmutableArray();

    private async Task<WorkCounts> Counts(WorkReader reader, DateTimeOffset now, CancellationToken ct)
    {
        if (!reader.May(Permission.ReadReferrals))
            return new WorkCounts(0, 0, 0, 0, 0);
        var counts = (await queries.Read(
            reader.Scope, "count-work", row => new WorkCounts(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(4), row.GetInt32(3)),
            ct, [.. reader.Conditions, now]))[0];
        var approvals = reader.May(Permission.ApproveOverrides) ? (await UndecidedOverrides.Count(queries, reader.Scope, ct)).Value : 0;
        var escalations = reader.May(Permission.HearEscalations) ? (await Notices(reader, ct)).Escalated : 0;
        return counts with { All = counts.All + counts.Drafts + approvals + escalations };
    }

    private async Task<IEnumerable<WorkItem>> Referrals(WorkReader reader, WorkPart part, DateTimeOffset now, CancellationToken ct) =>
        part is WorkPart.Drafts ? [] : (await queries.Read(
            reader.Scope, "list-work", ReferralLines.Referral, ct,
            [
                .. reader.Conditions,
                part is WorkPart.ToAnswer ? new[] { nameof(ReferralStatus.Sent), nameof(ReferralStatus.Questioned) } : null,
                part is WorkPart.Late ? now : null,
            ])).Select(reader.Marked).Select(WorkItems.Of);

    private async Task<IEnumerable<WorkItem>> Drafts(WorkReader reader, DateTimeOffset now, CancellationToken ct) =>
        (await drafts.Read(reader.Scope, "list-work-drafts", [.. reader.Conditions, now], ct)).Select(WorkItems.Of);

    private async Task<IEnumerable<WorkItem>> Approvals(WorkReader reader, CancellationToken ct) => !reader.May(Permission.ApproveOverrides)
        ? []
        : (await queries.Read(
            reader.Scope, "list-approvals", row => UndecidedOverrides.Line(row, reader.Scope), ct,
            reader.Scope.Organisation.Value, reader.Scope.Person.Value)).Select(WorkItems.Of);

    private async Task<IEnumerable<WorkItem>> Escalations(WorkReader reader, CancellationToken ct) => !reader.May(Permission.HearEscalations)
        ? []
        : (await queries.Read(
            reader.Scope, "list-escalations", ReferralLines.Notice, ct,
            reader.Scope.Organisation.Value, reader.Scope.Person.Value)).Select(WorkItems.Of);

    private async Task<ImmutableArray<WorkItem>> Others(Caller caller, CancellationToken ct)
    {
        if (!caller.May(Permission.SignAgreements) && !caller.May(Permission.AdministerPartners))
            return [];
        var today = London.Day(time.GetUtcNow());
        return [.. (await agreements.Read(ct)).SelectMany(agreement => WorkItems.Of(agreement, caller, today))];
    }

    private async Task<(int All, int Escalated)> Notices(WorkReader reader, CancellationToken ct) => (await queries.Read(
        reader.Scope, "count-notices", row => (row.GetInt32(0), row.GetInt32(1)), ct,
        reader.Scope.Organisation.Value, reader.May(Permission.HearEscalations), reader.Scope.Person.Value))[0];

    private async Task<int> PartnershipNotices(WorkReader reader, CancellationToken ct)
    {
        var partnership = reader.Scope with { Organisation = ReferralNotices.Partnership };
        return (await queries.Read(
            partnership, "count-partnership-notices", row => row.GetInt32(0), ct,
            partnership.Organisation.Value, partnership.Person.Value))[0];
    }
}
