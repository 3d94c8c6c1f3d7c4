namespace Partnership.Contracts.Referrals;

/// <summary>Why a recipient cannot help.</summary>
[GenerateSerializer, Alias("decline-reason")]
public enum DeclineReason
{
    OutOfArea = 1,
    NoConsent = 2,
    NotHateRelated = 3,
    NotEligible = 4,
    Capacity = 5,
    Duplicate = 6,
    ConflictOfInterest = 7,
    InsufficientInformation = 8,
    RiskTooHigh = 9,
    AlreadySupported = 10,
}
