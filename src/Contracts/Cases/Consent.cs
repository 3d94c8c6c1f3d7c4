using System.Collections.Immutable;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>What the person said when asked whether their story may be shared.</summary>
[GenerateSerializer, Alias("consent-state")]
public enum ConsentState
{
    NotAsked = 0,
    Given = 1,
    Refused = 2,
}

/// <summary>Whether the person agreed, to what purposes, and how it was asked.</summary>
[GenerateSerializer, Immutable, Alias("consent")]
public sealed record Consent(
    [property: Id(0)] ConsentState State,
    [property: Id(1)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(2)] DateOnly? AskedOn,
    [property: Id(3)] string HowAsked);
