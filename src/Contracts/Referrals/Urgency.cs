namespace Partnership.Contracts.Referrals;

/// <summary>How soon an answer is needed: within an hour, within 24 hours, within three working days.</summary>
[GenerateSerializer, Alias("urgency")]
public enum Urgency
{
    Standard = 1,
    Within24Hours = 2,
    Immediate = 3,
}
