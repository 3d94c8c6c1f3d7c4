using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What composing and sending decide on, gathered beforehand.</summary>
internal sealed record ReferralFacts(
    DateOnly Today, ReferralDraft Draft, int DraftVersion, CaseView Case, OrganisationProfile? Recipient, Readiness? Readiness,
    AgreementView? Agreement)
{
    /// <summary>The open referrals of the same case.</summary>
    public ImmutableArray<OpenReferral> OpenOnes { get; init; } = [];

    /// <summary>Whether the recipient holds as many open referrals as it said that it can.</summary>
    public bool OverCapacity { get; init; }

    /// <summary>Random, for the manifest's hash.</summary>
    public Guid Salt { get; init; }

    /// <summary>The approved override of consent and wishes for this recipient and purpose; null when there is none.</summary>
    public ConsentOverride? Override => Case.Overrides.FirstOrDefault(each =>
        each.Status is OverrideStatus.Approved && each.Recipient == Recipient?.Id && each.Purpose == Draft.Purpose);
}

/// <summary>A referral that is open, and with whom.</summary>
internal sealed record OpenReferral(OrganisationId Recipient, ReferralReference Reference);
