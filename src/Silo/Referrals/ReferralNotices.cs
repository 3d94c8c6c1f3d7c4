using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>
/// That somebody is to hear of something: open while its clock runs, and until a supervisor of that organisation has
/// heard of it.
/// </summary>
internal sealed record Notice(
    OrganisationId Viewer, NoticeAudience Audience, string What, DateTimeOffset At, DateTimeOffset? DueAt, bool IsOpen);

/// <summary>Who hears of what: the marks of the clocks, and a decline where the risk is high.</summary>
internal static class ReferralNotices
{
    /// <summary>In whose name the partnership's own lines are kept; no organisation is registered under it.</summary>
    public static OrganisationId Partnership => PartnershipScope.Id;

    /// <summary>Everything that was ever to be heard of this referral.</summary>
    public static ImmutableArray<Notice> Of(ReferralState state) => state.Sent is not { } sent ? [] :
    [
        .. state.ClocksReached.SelectMany(reached => Of(state, sent, reached)),
        .. state.Declined is { } declined && sent.Manifest.Minimum.Risk is Contracts.Cases.RiskLevel.High
            ? [HighRisk(state, sent.Recipient, declined.By.At), HighRisk(state, sent.Sender, declined.By.At)]
            : ImmutableArray<Notice>.Empty,
    ];

    /// <summary>What changed between the two states.</summary>
    public static IEnumerable<Notice> Changes(ReferralState before, ReferralState after) => Of(after).Except(Of(before));

    /// <summary>What was escalated to the caller's organisation, is still open, and this caller may say to have heard.</summary>
    public static ImmutableArray<string> ToHear(ReferralState state, Caller caller) => !caller.May(Permission.HearEscalations) ? [] :
    [
        .. Of(state)
            .Where(notice => notice.IsOpen && notice.Audience is NoticeAudience.Supervisor && notice.Viewer == caller.Organisation)
            .Select(notice => notice.What),
    ];

    /// <summary>
    /// Those who hear of a mark: the recipient's workers, then their supervisors, then the partnership and the sender; that
    /// nobody has taken it on, the supervisors, who can give it to somebody.
    /// </summary>
    public static ImmutableArray<(Hearer Hearer, NoticeAudience Audience)> Hearers(ClockMark mark) => mark switch
    {
        ClockMark.Reminder => [(Hearer.Recipient, NoticeAudience.Worker)],
        ClockMark.Unclaimed or ClockMark.Supervisor => [(Hearer.Recipient, NoticeAudience.Supervisor)],
        _ => [(Hearer.Partnership, NoticeAudience.Partnership), (Hearer.Sender, NoticeAudience.Worker), (Hearer.Sender, NoticeAudience.Supervisor)],
    };

    private static IEnumerable<Notice> Of(ReferralState state, ReferralSent sent, ClockReached reached)
    {
        var clock = ReferralClock.Towards(state, reached.Clock, reached.Mark);
        foreach (var (hearer, audience) in Hearers(reached.Mark))
        {
            var viewer = hearer switch
            {
                Hearer.Recipient => sent.Recipient,
                Hearer.Sender => sent.Sender,
                _ => Partnership,
            };
            yield return new Notice(
                viewer, audience, reached.What, reached.At, clock?.DueAt, clock is not null && !IsHeard(state, viewer, reached.What));
        }
    }

    private static Notice HighRisk(ReferralState state, OrganisationId viewer, DateTimeOffset at) => new(
        viewer, NoticeAudience.Supervisor, NoticeLine.HighRiskDeclined, at, null, !IsHeard(state, viewer, NoticeLine.HighRiskDeclined));

    private static bool IsHeard(ReferralState state, OrganisationId viewer, string what) =>
        state.Heard.Any(heard => heard.By.Organisation == viewer && heard.What == what);
}

/// <summary>Whose people hear of something.</summary>
internal enum Hearer
{
    Recipient,
    Sender,
    Partnership,
}
