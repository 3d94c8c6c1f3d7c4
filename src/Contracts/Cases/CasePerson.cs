using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>A worker of a partner, as whoever leads a case may name them.</summary>
[GenerateSerializer, Immutable, Alias("case-person")]
public sealed record CasePerson(
    [property: Id(0)] UserId User,
    [property: Id(1)] string Name,
    [property: Id(2)] string JobTitle,
    [property: Id(3)] string Organisation);
