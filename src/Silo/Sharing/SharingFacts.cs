using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// What the policy decides on. A fact that is not known is null, and a missing fact denies. The agreement is the one
/// that joins sender and recipient, null when there is none; readiness is that of whoever would read.
/// </summary>
internal sealed record SharingFacts(
    DateOnly? Today,
    OrganisationProfile? Sender,
    OrganisationProfile? Recipient,
    Readiness? Readiness,
    AgreementView? Agreement,
    SharingPurpose? Purpose,
    CaseFacts? Case,
    ImmutableArray<DataCategory> Widened,
    ImmutableArray<DataCategory> Withheld);
