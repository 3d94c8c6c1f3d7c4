namespace Partnership.Contracts.Sharing;

/// <summary>Why a worker shares, as they choose it in a plain sentence.</summary>
[GenerateSerializer, Alias("sharing-purpose")]
public enum SharingPurpose
{
    VictimSupport = 1,
    Safeguarding = 2,
    Housing = 3,
    AntiSocialBehaviour = 4,
    CommunitySafety = 5,
    CrimePrevention = 6,
}
