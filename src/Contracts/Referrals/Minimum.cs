using System.Collections.Immutable;
using Partnership.Contracts.Cases;

namespace Partnership.Contracts.Referrals;

/// <summary>What a recipient sees before they answer.</summary>
[GenerateSerializer, Immutable, Alias("minimum")]
public sealed record Minimum(
    [property: Id(0)] RiskLevel Risk,
    [property: Id(1)] ImmutableArray<Strand> Strands,
    [property: Id(2), Personal] string Place,
    [property: Id(3), Personal] string AskedFor,
    [property: Id(4), Personal] string WhyNow,
    [property: Id(5), Personal] string Summary,
    [property: Id(6)] AgeBand AgeBand,
    [property: Id(7), Personal] string Language,
    [property: Id(8)] bool InterpreterNeeded,
    [property: Id(9), Personal] string AccessNeeds)
{
    /// <summary>What is left to a recipient of a referral that was taken back: nothing, not even what was asked or the risk.</summary>
    public static Minimum Nothing { get; } = new(default, [], "", "", "", "", default, "", false, "");
}
