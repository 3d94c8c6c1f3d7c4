using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// That somebody's vetting, their training or both are not in date, and the roles that count for nothing until they are:
/// those that open cases.
/// </summary>
[GenerateSerializer, Immutable, Alias("lapse")]
public sealed record Lapse(
    [property: Id(0)] bool Vetting, [property: Id(1)] bool Training, [property: Id(2)] ImmutableArray<Role> Roles);
