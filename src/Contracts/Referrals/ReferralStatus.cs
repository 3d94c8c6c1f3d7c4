namespace Partnership.Contracts.Referrals;

/// <summary>Where a referral stands. Only the moves of the transition table lead from one to the next.</summary>
[GenerateSerializer, Alias("referral-status")]
public enum ReferralStatus
{
    Draft = 1,
    Sent = 2,
    Accepted = 3,
    Declined = 4,

    /// <summary>The recipient asked something and waits for the reply; the clock runs on.</summary>
    Questioned = 5,

    /// <summary>The sender took it back before it was answered.</summary>
    Withdrawn = 6,

    /// <summary>The recipient has been in touch with the person.</summary>
    Active = 7,

    /// <summary>Done, with an outcome.</summary>
    Completed = 8,

    /// <summary>Ended without what was asked for.</summary>
    Ended = 9,

    /// <summary>The sender took it back after it was accepted: the recipient's access stopped.</summary>
    Recalled = 10,
}
