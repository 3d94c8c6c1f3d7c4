using System.Collections.Immutable;

namespace Partnership.Contracts.Cases;

/// <summary>One thing that happened, at most 2,000 characters of account.</summary>
[GenerateSerializer, Immutable, Alias("incident")]
public sealed record Incident(
    [property: Id(0)] string Account,
    [property: Id(1)] DateOnly? HappenedOn,
    [property: Id(2)] string Place,
    [property: Id(3)] ImmutableArray<Strand> Strands,
    [property: Id(4)] string CrimeReference,
    [property: Id(5)] string Suspect,
    [property: Id(6)] string PoliceIntelligence,
    [property: Id(7)] string ReportedBy);
