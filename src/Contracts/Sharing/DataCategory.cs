namespace Partnership.Contracts.Sharing;

/// <summary>The kinds of data that the sharing table decides on, one by one.</summary>
[GenerateSerializer, Alias("data-category")]
public enum DataCategory
{
    Identity = 1,
    SafeContact = 2,
    Address = 3,
    Circumstances = 4,
    Characteristics = 5,
    Suspect = 6,
    PoliceIntelligence = 7,
    ReporterIdentity = 8,
    Risk = 9,
    SafetyPlan = 10,
    Notes = 11,
    Documents = 12,
}
