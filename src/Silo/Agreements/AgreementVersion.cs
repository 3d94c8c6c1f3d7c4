using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Agreements;

/// <summary>One version of an agreement and who has signed it.</summary>
internal sealed record AgreementVersion(
    int Number,
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<OrganisationId> Signed,
    ImmutableArray<AgreementTerm> Terms,
    DateOnly ReviewBy,
    DateOnly ExpiresOn)
{
    public bool AllSigned => Parties.All(party => Signed.Contains(party));

    public AgreementVersion Sign(OrganisationId party) => Signed.Contains(party) ? this : this with { Signed = Signed.Add(party) };

    public AgreementVersion Add(OrganisationId party) => Parties.Contains(party) ? this : this with { Parties = Parties.Add(party) };
}
