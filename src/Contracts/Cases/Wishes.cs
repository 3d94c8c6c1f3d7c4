using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Cases;

/// <summary>What the person wants, does not want, and who must not be told: partners by name or by kind.</summary>
[GenerateSerializer, Immutable, Alias("wishes")]
public sealed record Wishes(
    [property: Id(0), Personal] string Wants,
    [property: Id(1), Personal] string DoesNotWant,
    [property: Id(2)] ImmutableArray<OrganisationId> NotToBeTold,
    [property: Id(3)] ImmutableArray<OrganisationKind> KindsNotToBeTold)
{
    /// <summary>Nothing was said.</summary>
    public static Wishes None { get; } = new("", "", [], []);
}
