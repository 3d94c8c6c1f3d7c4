using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Agreements;

/// <summary>
/// One direction of an agreement: what parties of these kinds may share with parties of those, and for what. No kinds
/// named means any party.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-term")]
public sealed record AgreementTerm(
    [property: Id(0)] ImmutableArray<OrganisationKind> From,
    [property: Id(1)] ImmutableArray<OrganisationKind> To,
    [property: Id(2)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(3)] ImmutableArray<DataCategory> Categories)
{
    /// <summary>Whether it speaks of this direction.</summary>
    public bool Joins(OrganisationKind from, OrganisationKind to) =>
        (From.IsEmpty || From.Contains(from)) && (To.IsEmpty || To.Contains(to));
}
