using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Agreements;

/// <summary>The agreement as any party may read it. In force from when every party has signed until the review date.</summary>
[GenerateSerializer, Immutable, Alias("agreement-view")]
public sealed record AgreementView(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<OrganisationId> Signed,
    [property: Id(4)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(5)] ImmutableArray<DataCategory> Categories,
    [property: Id(6)] DateOnly ReviewBy,
    [property: Id(7)] bool InForce);
