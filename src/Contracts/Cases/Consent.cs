using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>What the person said when asked whether their story may be shared.</summary>
[GenerateSerializer, Alias("consent-state")]
public enum ConsentState
{
    NotAsked = 0,
    Given = 1,
    Refused = 2,

    /// <summary>Given once and taken back: nothing that was not yet disclosed may be.</summary>
    Withdrawn = 3,
}

/// <summary>Who spoke for the person.</summary>
[GenerateSerializer, Alias("consent-given-by")]
public enum ConsentGivenBy
{
    Person = 0,

    /// <summary>Somebody with parental responsibility.</summary>
    Parent = 1,

    /// <summary>A lasting power of attorney or a deputy (Mental Capacity Act 2005, sections 9 and 16).</summary>
    Attorney = 2,
}

/// <summary>
/// Whether the person agreed, to what purposes, and how it was asked. No recipients or categories named means all of
/// them. Valid up to and with <c>ExpiresOn</c>. <c>HasCapacity</c> says that the person could decide for themself.
/// </summary>
[GenerateSerializer, Immutable, Alias("consent")]
public sealed record Consent(
    [property: Id(0)] ConsentState State,
    [property: Id(1)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(2)] DateOnly? AskedOn,
    [property: Id(3), Personal] string HowAsked,
    ImmutableArray<OrganisationId> Recipients = default,
    ImmutableArray<DataCategory> Categories = default,
    [property: Id(6)] ConsentGivenBy GivenBy = ConsentGivenBy.Person,
    [property: Id(7)] bool HasCapacity = true,
    [property: Id(8)] string WordingVersion = "",
    [property: Id(9)] DateOnly? ExpiresOn = null,
    [property: Id(10)] DateOnly? WithdrawnOn = null)
{
    [Id(4)]
    public ImmutableArray<OrganisationId> Recipients { get; init; } = Recipients.OrEmpty();

    [Id(5)]
    public ImmutableArray<DataCategory> Categories { get; init; } = Categories.OrEmpty();
}
