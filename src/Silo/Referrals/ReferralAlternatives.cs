using System.Collections.Immutable;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>Who else the sender could ask, once the recipient declined or has kept them waiting too long.</summary>
internal static class ReferralAlternatives
{
    public static bool AreOffered(ReferralState state) => state.Status switch
    {
        ReferralStatus.Declined => true,
        ReferralStatus.Sent or ReferralStatus.Questioned =>
            state.ClocksReached.Any(reached => reached is { Clock: ClockOf.Answer, Mark: ClockMark.Partnership }),
        _ => false,
    };

    /// <summary>What is asked of them: the same, for the same purpose.</summary>
    public static ReferralDraft Draft(ReferralSent sent) => ReferralDraft.Empty with { Purpose = sent.Manifest.Grounds.Purpose };

    /// <summary>Those to whom it could go, without the one who has it or had it.</summary>
    public static ImmutableArray<PossibleRecipient> Of(ReferralSent sent, ImmutableArray<PossibleRecipient> partners) =>
        [.. partners.Where(partner => partner.WhyNot is null && partner.Partner.Id != sent.Recipient)];
}
