using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

/// <summary>A sharing agreement; its title is empty until it has been written down.</summary>
internal sealed record AgreementState(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<OrganisationId> Signed,
    ImmutableArray<AgreementTerm> Terms,
    DateOnly ReviewBy,
    DateOnly ExpiresOn)
{
    public static AggregateDefinition<AgreementState> Definition { get; } = new(
        "agreement", new("", [], [], [], default, default), (state, @event) => state.Apply(@event), AgreementRows.Project);

    public bool IsDrafted => Title.Length > 0;

    /// <summary>Every party has signed.</summary>
    public bool AllSigned => IsDrafted && Parties.All(party => Signed.Contains(party));

    /// <summary>In force from the last signature to its last day.</summary>
    public bool InForceOn(DateOnly today) => AllSigned && today <= ExpiresOn;

    public AgreementState Apply(IEvent @event) => @event switch
    {
        AgreementDrafted drafted => new(
            drafted.Title, drafted.Parties, [], drafted.Terms, drafted.ReviewBy, drafted.ExpiresOn),
        AgreementSigned signed => this with { Signed = Signed.Add(signed.Party) },
        AgreementJoined joined => this with { Parties = Parties.Add(joined.Party), Signed = Signed.Add(joined.Party) },
        _ => this,
    };
}

[StoredAs("agreement.drafted", 2)]
internal sealed record AgreementDrafted(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<AgreementTerm> Terms,
    DateOnly ReviewBy,
    DateOnly ExpiresOn) : IEvent;

[StoredAs("agreement.signed")]
internal sealed record AgreementSigned(OrganisationId Party) : IEvent;

[StoredAs("agreement.joined")]
internal sealed record AgreementJoined(OrganisationId Party) : IEvent;
