using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>A referral, from its draft on; the key is its <see cref="ReferralReference"/>.</summary>
[Alias("referral-grain")]
public interface IReferralGrain : IGrainWithStringKey
{
    /// <summary>Starts the draft.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Start(StartReferral command, CancellationToken ct);

    /// <summary>Keeps the draft.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Save(SaveDraft command, CancellationToken ct);

    /// <summary>The draft, with what the recipient would see.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<DraftView>> Draft(CancellationToken ct);

    /// <summary>What the recipient would see if the draft read so; nothing is kept.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<DraftView>> Preview(ReferralDraft draft, CancellationToken ct);

    /// <summary>The partners, with why some are not possible.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ImmutableArray<PossibleRecipient>>> Recipients(CancellationToken ct);

    /// <summary>Sends the draft: what it discloses is frozen here.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Send(SendReferral command, CancellationToken ct);

    /// <summary>The referral, for its sender and its recipient; absent for any other.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralView>> View(CancellationToken ct);

    /// <summary>Takes it on: the rest becomes visible.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Accept(AcceptReferral command, CancellationToken ct);

    /// <summary>Turns it down.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Decline(DeclineReferral command, CancellationToken ct);

    /// <summary>Asks the sender something before answering.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Ask(AskQuestion command, CancellationToken ct);

    /// <summary>Answers the recipient's question.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Reply(ReplyToQuestion command, CancellationToken ct);

    /// <summary>Takes it back before it was answered.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Withdraw(WithdrawReferral command, CancellationToken ct);

    /// <summary>Records that the person has been contacted.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> RecordFirstContact(RecordFirstContact command, CancellationToken ct);

    /// <summary>Closes it with an outcome.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Complete(CompleteReferral command, CancellationToken ct);

    /// <summary>Closes it without what was asked for.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> End(EndReferral command, CancellationToken ct);

    /// <summary>Takes back what was shared.</summary>
    [Requires(Permission.RecallReferrals), RequiresRecent]
    Task<Outcome<ReferralAnswer>> Recall(RecallReferral command, CancellationToken ct);

    /// <summary>Confirms that no copy of what was recalled is left.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> ConfirmDestruction(ConfirmDestruction command, CancellationToken ct);

    /// <summary>What an update would share if it read so; nothing is kept. With no category chosen it shows what may be.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<UpdatePreview>> PreviewUpdate(ShareUpdate command, CancellationToken ct);

    /// <summary>Shares an update: what it discloses is frozen as at sending.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> ShareUpdate(ShareUpdate command, CancellationToken ct);

    /// <summary>Takes it as the caller's own, for their side.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralAnswer>> Claim(ClaimReferral command, CancellationToken ct);

    /// <summary>To whom of the caller's organisation it can be given.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ImmutableArray<Colleague>>> Colleagues(CancellationToken ct);

    /// <summary>Gives it to another worker of the caller's organisation; a supervisor does so, or whose it is.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralAnswer>> Reassign(ReassignReferral command, CancellationToken ct);

    /// <summary>Gives it, or the draft that it is, to another worker of the caller's organisation where who had it has left.</summary>
    [Requires(Permission.ReassignReferrals)]
    Task<Outcome<ReferralAnswer>> HandOver(HandOverReferral command, CancellationToken ct);

    /// <summary>The caller has heard of what was escalated.</summary>
    [Requires(Permission.HearEscalations)]
    Task<Outcome<ReferralAnswer>> Hear(HearEscalation command, CancellationToken ct);

    /// <summary>A person of the case was erased; nothing happens where none of it speaks of them, or it knows already.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ReferralAnswer>> ForgetPerson(ForgetPerson command, CancellationToken ct);

    /// <summary>A deadline of the referral has come; nothing happens when it no longer matters.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ReferralAnswer>> DeadlineCame(string kind, CancellationToken ct);
}
