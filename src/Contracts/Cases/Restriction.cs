using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>Why somebody may not see a case or a part of it.</summary>
[GenerateSerializer, Alias("restriction-kind")]
public enum RestrictionKind
{
    /// <summary>Processing is restricted (UK GDPR, Article 18) or a court forbids it.</summary>
    Restricted = 1,

    /// <summary>Family, neighbour, the same committee: whoever is concerned must not see it.</summary>
    ConflictOfInterest = 2,
}

/// <summary>
/// An organisation, or one person wherever they work, may not see the categories named; none named means all of the
/// case. Exactly one of <c>Organisation</c> and <c>Person</c> is set.
/// </summary>
[GenerateSerializer, Immutable, Alias("restriction")]
public sealed record Restriction(
    [property: Id(0)] Guid Id,
    [property: Id(1)] RestrictionKind Kind,
    [property: Id(2)] OrganisationId? Organisation,
    [property: Id(3)] UserId? Person,
    [property: Id(4)] ImmutableArray<DataCategory> Categories,
    [property: Id(5), Personal] string Why)
{
    /// <summary>Whether it covers this category.</summary>
    public bool Covers(DataCategory category) => Categories.IsEmpty || Categories.Contains(category);

    /// <summary>Whether it closes the whole case to this person.</summary>
    public bool Bars(UserId person) => Categories.IsEmpty && Person == person;
}
