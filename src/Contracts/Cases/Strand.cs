namespace Partnership.Contracts.Cases;

/// <summary>Monitored strands of hate crime and the local extras. <c>domain.md</c>, section 2.</summary>
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
