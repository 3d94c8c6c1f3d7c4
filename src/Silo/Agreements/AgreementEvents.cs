using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

[StoredAs("agreement.drafted", 2)]
internal sealed record AgreementDrafted(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<AgreementTerm> Terms,
    DateOnly ReviewBy,
    DateOnly ExpiresOn) : IEvent;

/// <summary>Before there were terms: every party shared with every other, until the day of the review.</summary>
[StoredAs("agreement.drafted")]
internal sealed record AgreementDraftedWithoutTerms(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<SharingPurpose> Purposes,
    ImmutableArray<DataCategory> Categories,
    DateOnly ReviewBy) : IEarlierEvent
{
    public IEvent Upcast() =>
        new AgreementDrafted(Title, Parties, [new AgreementTerm([], [], Purposes, Categories)], ReviewBy, ReviewBy);
}

[StoredAs("agreement.revised")]
internal sealed record AgreementRevised(
    string Title,
    ImmutableArray<OrganisationId> Parties,
    ImmutableArray<AgreementTerm> Terms,
    DateOnly ReviewBy,
    DateOnly ExpiresOn) : IEvent;

/// <summary>Signed is always the version that waits.</summary>
[StoredAs("agreement.signed")]
internal sealed record AgreementSigned(OrganisationId Party) : IEvent;

[StoredAs("agreement.joined")]
internal sealed record AgreementJoined(OrganisationId Party) : IEvent;

[StoredAs("agreement.reviewed")]
internal sealed record AgreementReviewed(DateOnly On, DateOnly NextReviewBy) : IEvent;

/// <summary>The day of the review has passed without one.</summary>
[StoredAs("agreement.review-due")]
internal sealed record AgreementReviewDue(DateOnly ReviewBy) : IEvent;

[StoredAs("agreement.suspended")]
internal sealed record AgreementSuspended(string Because) : IEvent;

[StoredAs("agreement.resumed")]
internal sealed record AgreementResumed(string Because) : IEvent;

[StoredAs("agreement.party-suspended")]
internal sealed record PartySuspended(OrganisationId Party, string Because, bool ByPartnership) : IEvent;

[StoredAs("agreement.party-resumed")]
internal sealed record PartyResumed(OrganisationId Party, string Because) : IEvent;
