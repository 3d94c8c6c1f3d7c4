using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>
/// Before the law was recorded, and each reason instead of the first. Such a manifest has no hash, since none was shown
/// when it was sent, and rested on the one version that agreements had.
/// </summary>
[StoredAs("referral.sent")]
internal sealed record ReferralSentBeforeLaw(
    OrganisationId Sender,
    OrganisationId Recipient,
    Urgency Urgency,
    string PhoneCall,
    DateTimeOffset DueAt,
    ManifestBeforeLaw Manifest,
    Act By) : IEarlierEvent
{
    public IEvent Upcast() => new ReferralSent(Sender, Recipient, Urgency, PhoneCall, DueAt, Manifest.Upcast(), By);
}

internal sealed record ManifestBeforeLaw(
    CaseReference Case, int CaseVersion, Minimum Minimum, GroundsBeforeLaw Grounds, ImmutableArray<ItemBeforeLaw> Items)
{
    public Manifest Upcast() => new(Case, CaseVersion, Minimum, Grounds.Upcast(), [.. Items.Select(item => item.Upcast())]);
}

internal sealed record GroundsBeforeLaw(
    SharingPurpose Purpose,
    AgreementId Agreement,
    string AgreementTitle,
    DateOnly AgreementReviewBy,
    ConsentState Consent,
    DateOnly? ConsentAskedOn)
{
    public Grounds Upcast() =>
        new(Purpose, Agreement, AgreementTitle, AgreementReviewBy, Consent, ConsentAskedOn, AgreementVersion: 1, Law: null, Override: null);
}

internal sealed record ItemBeforeLaw(DataCategory Category, Disclosure Disclosure, string Reason, ImmutableArray<SharedLine> Lines)
{
    public ManifestItem Upcast() => new(Category, Disclosure, Reason.Length == 0 ? [] : [Reason], Lines);
}
