using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

/// <summary>That a party may not share; one that the partnership ordered only the partnership lifts.</summary>
internal sealed record PartySuspension(OrganisationId Party, bool ByPartnership);

/// <summary>
/// A sharing agreement: the version that every party has signed, and the one that waits for signatures. Neither is
/// there until it has been written down.
/// </summary>
internal sealed record AgreementState(
    AgreementVersion? Settled,
    AgreementVersion? Proposed,
    bool ReviewIsDue,
    string? SuspendedBecause,
    ImmutableArray<PartySuspension> Suspensions)
{
    public static AggregateDefinition<AgreementState> Definition { get; } = new(
        "agreement", new(null, null, false, null, []), (state, @event) => state.Apply(@event), AgreementRows.Project);

    public bool IsDrafted => Newest is not null;

    /// <summary>The version by which the agreement is known: the one that was signed, else the one that waits.</summary>
    public AgreementVersion? Known => Settled ?? Proposed;

    public AgreementVersion? Newest => Proposed ?? Settled;

    /// <summary>The parties of the version that stands and of the one that waits.</summary>
    public ImmutableArray<OrganisationId> Parties => [.. Of(Settled).Union(Of(Proposed))];

    public PartySuspension? SuspensionOf(OrganisationId party) => Suspensions.FirstOrDefault(each => each.Party == party);

    /// <summary>Where it stands on a day; from its last day on it is over, suspended or not.</summary>
    public AgreementStanding On(DateOnly today) => this switch
    {
        { Settled: null } => AgreementStanding.Unsigned,
        { Settled: var settled } when today > settled.ExpiresOn => AgreementStanding.Expired,
        { SuspendedBecause: not null } => AgreementStanding.Suspended,
        _ => AgreementStanding.InForce,
    };

    public AgreementState Apply(IEvent @event) => @event switch
    {
        AgreementDrafted it => this with { Proposed = new(1, it.Title, it.Parties, [], it.Terms, it.ReviewBy, it.ExpiresOn) },
        AgreementRevised it => this with { Proposed = new((Newest?.Number ?? 0) + 1, it.Title, it.Parties, [], it.Terms, it.ReviewBy, it.ExpiresOn) },
        AgreementSigned it => Sign(it.Party),
        AgreementJoined it when Settled is not null => this with { Settled = Settled.Add(it.Party).Sign(it.Party), Proposed = Proposed?.Add(it.Party) },
        AgreementJoined it => this with { Proposed = Proposed?.Add(it.Party).Sign(it.Party) },
        AgreementReviewed it => this with { Settled = Settled is null ? null : Settled with { ReviewBy = it.NextReviewBy }, ReviewIsDue = false },
        AgreementReviewDue => this with { ReviewIsDue = true },
        AgreementSuspended it => this with { SuspendedBecause = it.Because },
        AgreementResumed => this with { SuspendedBecause = null },
        PartySuspended it => this with { Suspensions = [.. Others(it.Party), new(it.Party, it.ByPartnership)] },
        PartyResumed it => this with { Suspensions = [.. Others(it.Party)] },
        _ => this,
    };

    // The last signature of a version puts it in the place of the one before.
    private AgreementState Sign(OrganisationId party) => Proposed?.Sign(party) is { AllSigned: true } settled
        ? this with { Settled = settled, Proposed = null, ReviewIsDue = false }
        : this with { Proposed = Proposed?.Sign(party) };

    private IEnumerable<PartySuspension> Others(OrganisationId party) => Suspensions.Where(each => each.Party != party);

    private static ImmutableArray<OrganisationId> Of(AgreementVersion? version) => version?.Parties ?? [];
}
