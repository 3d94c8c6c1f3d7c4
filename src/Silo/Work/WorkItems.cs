using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Work;

/// <summary>What the lines of other lists ask somebody to do.</summary>
internal static class WorkItems
{
    /// <summary>How long before its day a review is spoken of: partners have to be asked.</summary>
    private const int ReviewAheadDays = 30;

    public static WorkItem Of(ReferralLine line) => new(KindOf(line), line.NextDueAt, null, Referral: line);

    public static WorkItem Of(DraftLine draft) => new(WorkKind.Draft, draft.DeletedAt, draft.SavedAt, Draft: draft);

    public static WorkItem Of(UndecidedOverride asked) => new(WorkKind.Approval, null, asked.RequestedAt, Override: asked);

    public static WorkItem Of(NoticeLine notice) => new(WorkKind.Escalation, notice.DueAt, notice.At, Notice: notice);

    /// <summary>What an agreement asks of the caller: the signature of their organisation, and its review.</summary>
    public static ImmutableArray<WorkItem> Of(AgreementView agreement, Caller caller, DateOnly today) =>
    [
        .. caller.May(Permission.SignAgreements) && WaitsFor(agreement, caller.Organisation, today) is { } waiting
            ? [new WorkItem(WorkKind.Signature, null, null, Agreement: new AgreementWork(agreement.Id, waiting.Title, waiting.Version, waiting.ReviewBy))]
            : ImmutableArray<WorkItem>.Empty,
        .. caller.May(Permission.AdministerPartners) && IsToReview(agreement, today)
            ? [new WorkItem(
                WorkKind.Review, London.EndOf(agreement.ReviewBy), null,
                Agreement: new AgreementWork(agreement.Id, agreement.Title, agreement.Version, agreement.ReviewBy))]
            : ImmutableArray<WorkItem>.Empty,
    ];

    private static WorkKind KindOf(ReferralLine line) => line switch
    {
        { Received: false } => WorkKind.Question,
        { Status: ReferralStatus.Accepted } => WorkKind.FirstContact,
        { Status: ReferralStatus.Active } => WorkKind.Outcome,
        { Status: ReferralStatus.Recalled } => WorkKind.Destruction,
        _ => WorkKind.Answer,
    };

    private static AgreementProposal? WaitsFor(AgreementView agreement, OrganisationId party, DateOnly today)
    {
        var waiting = agreement.Proposed ?? (agreement.Standing is AgreementStanding.Unsigned
            ? new AgreementProposal(
                agreement.Version, agreement.Title, agreement.Parties, agreement.Signed, agreement.Terms, agreement.ReviewBy, agreement.ExpiresOn)
            : null);
        return waiting is not null && waiting.Parties.Contains(party) && !waiting.Signed.Contains(party) && waiting.ExpiresOn >= today
            ? waiting
            : null;
    }

    private static bool IsToReview(AgreementView agreement, DateOnly today) =>
        agreement.Standing is AgreementStanding.InForce or AgreementStanding.Suspended && agreement.ReviewBy <= today.AddDays(ReviewAheadDays);
}
