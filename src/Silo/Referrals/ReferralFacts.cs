using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What composing and sending decide on, gathered beforehand.</summary>
internal sealed record ReferralFacts(
    DateOnly Today, ReferralDraft Draft, int DraftVersion, CaseView Case, OrganisationProfile? Recipient, Readiness? Readiness,
    AgreementView? Agreement);
