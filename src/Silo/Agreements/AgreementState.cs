using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

/// <summary>A sharing agreement; its title is empty until it has been written down.</summary>
internal sealed record AgreementState(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<OrganisationId> Signed,
    ImmutableArray<SharingPurpose> Purposes,
    ImmutableArray<DataCategory> Categories,
    DateOnly ReviewBy)
{
    public static AggregateDefinition<AgreementState> Definition { get; } = new(
        "agreement", new("", [], [], [], [], default), (state, @event) => state.Apply(@event), AgreementRows.Project);

    public bool IsDrafted => Title.Length > 0;

    /// <summary>Every party has signed.</summary>
    public bool AllSigned => IsDrafted && Parties.All(party => Signed.Contains(party));

    /// <summary>In force from the last signature until the day on which it must have been reviewed.</summary>
    public bool InForceOn(DateOnly today) => AllSigned && today <= ReviewBy;

    public AgreementState Apply(IEvent @event) => @event switch
    {
        AgreementDrafted drafted => new(
            drafted.Title, drafted.Parties, [], drafted.Purposes, drafted.Categories, drafted.ReviewBy),
        AgreementSigned signed => this with { Signed = Signed.Add(signed.Party) },
        AgreementJoined joined => this with { Parties = Parties.Add(joined.Party), Signed = Signed.Add(joined.Party) },
        _ => this,
    };
}

[StoredAs("agreement.drafted")]
internal sealed record AgreementDrafted(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<SharingPurpose> Purposes,
    ImmutableArray<DataCategory> Categories,
    DateOnly ReviewBy) : IEvent;

[StoredAs("agreement.signed")]
internal sealed record AgreementSigned(OrganisationId Party) : IEvent;

[StoredAs("agreement.joined")]
internal sealed record AgreementJoined(OrganisationId Party) : IEvent;
