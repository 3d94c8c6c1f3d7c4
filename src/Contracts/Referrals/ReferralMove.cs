namespace Partnership.Contracts.Referrals;

/// <summary>What somebody may do to a referral. The transition table says who, from where and what it needs.</summary>
[GenerateSerializer, Alias("referral-move")]
public enum ReferralMove
{
    Send = 1,
    Accept = 2,
    Decline = 3,
    Ask = 4,
    Reply = 5,
    Withdraw = 6,
    RecordFirstContact = 7,
    Complete = 8,
    End = 9,
    Recall = 10,
    ConfirmDestruction = 11,
    ShareUpdate = 12,
    Claim = 13,
    Reassign = 14,
}
