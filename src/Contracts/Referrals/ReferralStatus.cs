namespace Partnership.Contracts.Referrals;

/// <summary>Where a referral stands.</summary>
[GenerateSerializer, Alias("referral-status")]
public enum ReferralStatus
{
    Draft = 1,
    Sent = 2,
    Accepted = 3,
    Declined = 4,
}
