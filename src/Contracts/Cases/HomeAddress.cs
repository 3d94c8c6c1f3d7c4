using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Cases;

/// <summary>Where the person lives: the place in words, and the district it lies in.</summary>
[GenerateSerializer, Immutable, Alias("home-address")]
public sealed record HomeAddress(
    [property: Id(0), Personal] string Lines,
    [property: Id(1), Personal] string Postcode,
    [property: Id(2), Personal] string Ward,
    [property: Id(3)] Area District);
