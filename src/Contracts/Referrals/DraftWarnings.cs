namespace Partnership.Contracts.Referrals;

/// <summary>What a sender should know of a draft; nothing of it stands in the way.</summary>
public static class DraftWarnings
{
    /// <summary>The recipient holds as many open referrals as it said that it can.</summary>
    public const string OverCapacity = "over-capacity";
}
