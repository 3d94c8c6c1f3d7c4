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
}
