using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Cases;

/// <summary>Where the person lives: the place in words, and the district it lies in.</summary>
[GenerateSerializer, Immutable, Alias("home-address")]
public sealed record HomeAddress(
    [property: Id(0)] string Lines,
    [property: Id(1)] string Postcode,
    [property: Id(2)] string Ward,
    [property: Id(3)] Area District);
