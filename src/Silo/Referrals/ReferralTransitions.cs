using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>The moves that a referral may make; every other is refused by name.</summary>
internal static class ReferralTransitions
{
    public static readonly (ReferralStatus From, ReferralStatus To)[] Table =
    [
        (ReferralStatus.Draft, ReferralStatus.Sent),
        (ReferralStatus.Sent, ReferralStatus.Accepted),
        (ReferralStatus.Sent, ReferralStatus.Declined),
    ];

    /// <summary>Why the move is illegal; null when it is not.</summary>
    public static string? Refuse(ReferralStatus from, ReferralStatus to)
    {
        if (Table.Contains((from, to)))
            return null;
        return from switch
        {
            ReferralStatus.Draft => ReferralRefusals.NotSent,
            ReferralStatus.Accepted or ReferralStatus.Declined when to is not ReferralStatus.Sent => ReferralRefusals.AlreadyAnswered,
            _ => ReferralRefusals.NotADraft,
        };
    }
}
