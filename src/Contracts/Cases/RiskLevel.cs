namespace Partnership.Contracts.Cases;

/// <summary>Standard, Medium or High only: research warns against more levels.</summary>
[GenerateSerializer, Alias("risk-level")]
public enum RiskLevel
{
    Standard = 1,
    Medium = 2,
    High = 3,
}

/// <summary>How serious it is and why.</summary>
[GenerateSerializer, Immutable, Alias("risk")]
public sealed record Risk([property: Id(0)] RiskLevel Level, [property: Id(1), Personal] string Why);
