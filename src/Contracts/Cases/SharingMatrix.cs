using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>Who would see what of a case. The lead comes first, then partners by name.</summary>
[GenerateSerializer, Immutable, Alias("sharing-matrix")]
public sealed record SharingMatrix(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] string Title,
    [property: Id(2)] SharingPurpose Purpose,
    [property: Id(3)] OrganisationProfile Lead,
    [property: Id(4)] DateTimeOffset OpenedAt,
    [property: Id(5)] ImmutableArray<MatrixColumn> Columns);
