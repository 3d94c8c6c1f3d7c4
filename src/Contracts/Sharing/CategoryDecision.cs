using System.Collections.Immutable;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Sharing;

/// <summary>What the sharing policy says of one category for one recipient.</summary>
[GenerateSerializer, Immutable, Alias("category-decision")]
public sealed record CategoryDecision(
    [property: Id(0)] DataCategory Category,
    [property: Id(1)] Disclosure Disclosure,
    [property: Id(2)] Disclosure? MayWidenTo,
    [property: Id(3)] ImmutableArray<string> Reasons);

/// <summary>What one partner would see of a case, category by category.</summary>
[GenerateSerializer, Immutable, Alias("matrix-column")]
public sealed record MatrixColumn(
    [property: Id(0)] OrganisationProfile Partner,
    [property: Id(1)] bool IsLead,
    [property: Id(2)] ImmutableArray<CategoryDecision> Decisions);
