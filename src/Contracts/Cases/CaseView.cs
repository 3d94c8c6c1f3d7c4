using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>
/// The case as its own organisation sees it. <c>Version</c> is what a form shown from it must carry; <c>Withheld</c>
/// names what is left out because the reader in person is restricted from it. <c>Erasures</c> says who was erased.
/// </summary>
[GenerateSerializer, Immutable, Alias("case-view")]
public sealed record CaseView(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] string Title,
    [property: Id(3)] OrganisationProfile Lead,
    [property: Id(4)] DateTimeOffset OpenedAt,
    [property: Id(5)] Subject Subject,
    [property: Id(6)] SafeContact SafeContact,
    [property: Id(7)] HomeAddress Address,
    [property: Id(8)] ImmutableArray<Incident> Incidents,
    [property: Id(9)] Risk Risk,
    [property: Id(10)] Consent Consent,
    [property: Id(11)] Wishes Wishes,
    [property: Id(12)] ImmutableArray<Restriction> Restrictions,
    [property: Id(13)] ImmutableArray<ConsentOverride> Overrides,
    ImmutableArray<DataCategory> Withheld = default,
    ImmutableArray<CaseErasure> Erasures = default)
{
    [Id(14)]
    public ImmutableArray<DataCategory> Withheld { get; init; } = Withheld.OrEmpty();

    [Id(15)]
    public ImmutableArray<CaseErasure> Erasures { get; init; } = Erasures.OrEmpty();
}
