using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Parking;

/// <summary>
/// Keeps for an hour what a person had typed when their session ended. <c>Sealed</c> can be opened by the portal alone.
/// </summary>
[GenerateSerializer, Immutable, Alias("park-form")]
public sealed record ParkForm([property: Id(0)] UserId Person, [property: Id(1)] string Sealed);

/// <summary>What was parked.</summary>
[GenerateSerializer, Immutable, Alias("parked-form")]
public sealed record ParkedForm([property: Id(0)] string Sealed);
