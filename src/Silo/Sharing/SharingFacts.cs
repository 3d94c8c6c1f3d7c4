using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// What the policy decides on. A fact that is not known is null, and a missing fact denies. The agreement is the one
/// that joins sender and recipient, null when there is none.
/// </summary>
internal sealed record SharingFacts(
    OrganisationKind? Recipient,
    AgreementView? Agreement,
    SharingPurpose? Purpose,
    Consent? Consent,
    ImmutableArray<DataCategory> Widened,
    ImmutableArray<DataCategory> Withheld);
