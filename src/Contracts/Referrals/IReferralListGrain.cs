using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>Referrals of the caller's organisation, and the numbers for new ones.</summary>
[Alias("referral-list-grain")]
public interface IReferralListGrain : IGrainWithStringKey
{
    /// <summary>The reference for the referral that this command starts; the same command always gets the same one.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralReference>> Reserve(CommandId command, CancellationToken ct);

    /// <summary>The drafts of the caller's organisation, the newest first; 50 at the most.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ImmutableArray<DraftLine>>> Drafts(CancellationToken ct);

    /// <summary>How many received referrals wait for the organisation's answer: what the list of these holds.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<int>> WaitingCount(CancellationToken ct);

    /// <summary>
    /// What the caller's organisation is to hear of, the least time left first; what is for supervisors only to whom
    /// hears escalations.
    /// </summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ImmutableArray<NoticeLine>>> Notices(CancellationToken ct);

    /// <summary>What the partnership is to hear of: references, organisations and clocks, and nothing of any case.</summary>
    [Requires(Permission.OverseePartnership)]
    Task<Outcome<ImmutableArray<PartnershipNotice>>> PartnershipNotices(CancellationToken ct);

    /// <summary>Received or sent referrals that the filter leaves, 25 at a time, and how many there are of them.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralPage>> List(ReferralFilter filter, ReferralCursor? after, CancellationToken ct);

    /// <summary>
    /// Open referrals of the caller's organisation that belong to somebody whose membership has ended, the least time left
    /// first; 100 at the most.
    /// </summary>
    [Requires(Permission.ReassignReferrals)]
    Task<Outcome<ImmutableArray<ReferralLine>>> LeftBehind(CancellationToken ct);

    /// <summary>Drafts of the caller's organisation by somebody whose membership has ended, those that are deleted first at the top; 50 at the most.</summary>
    [Requires(Permission.ReassignReferrals)]
    Task<Outcome<ImmutableArray<DraftLine>>> LeftDrafts(CancellationToken ct);

    /// <summary>How many referrals and drafts these two lists hold.</summary>
    [Requires(Permission.ReassignReferrals)]
    Task<Outcome<int>> LeftBehindCount(CancellationToken ct);

    /// <summary>With whom the caller's organisation has had referrals, and from where: by what else a list is narrowed leaves nothing.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralOccurrences>> Occurring(CancellationToken ct);

    /// <summary>The open referrals of this case that the caller's organisation sent, by their numbers.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ImmutableArray<CaseReferral>>> OpenOf(CaseReference @case, CancellationToken ct);
}
