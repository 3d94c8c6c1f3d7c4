namespace Partnership.Contracts.Cases;

/// <summary>The five strands that police forces monitor (College of Policing, Responding to hate) and what some areas record beyond them.</summary>
[GenerateSerializer, Alias("strand")]
public enum Strand
{
    Race = 1,
    Religion = 2,
    SexualOrientation = 3,
    Disability = 4,
    Transgender = 5,
    SexMisogyny = 6,
    Age = 7,
    AlternativeSubculture = 8,
    Other = 9,
}
