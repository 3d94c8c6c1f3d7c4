using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>
/// Who is told outside the portal that something waits: the other side of whoever moved, and whoever a notice is for. The
/// partnership itself looks when it signs in.
/// </summary>
internal static class ReferralAlerts
{
    public static IEnumerable<OutboxMessage> Of(ReferralReference reference, ReferralState before, ReferralState after) =>
        Moves(before, after).Concat(Notices(before, after)).Distinct()
            .Select(alert => alert.Message($"{reference}/{after.History.Length}"));

    private static IEnumerable<Alert> Moves(ReferralState before, ReferralState after) =>
        after.MovesMade > before.MovesMade && after.History[^1].By.Organisation is var by && after.Sent is { } sent
            ? [new Alert(by == sent.Sender ? sent.Recipient : sent.Sender, AlertFor.Workers)]
            : [];

    private static IEnumerable<Alert> Notices(ReferralState before, ReferralState after) =>
        from notice in ReferralNotices.Changes(before, after)
        where notice.IsOpen && notice.Audience is not NoticeAudience.Partnership
        select new Alert(notice.Viewer, notice.Audience is NoticeAudience.Supervisor ? AlertFor.Supervisors : AlertFor.Workers);
}
