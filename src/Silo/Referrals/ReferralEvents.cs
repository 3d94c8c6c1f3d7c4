using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>The referral went out: what it discloses, and on what grounds, is frozen in the manifest.</summary>
[StoredAs("referral.sent")]
internal sealed record ReferralSent(
    OrganisationId Sender,
    OrganisationId Recipient,
    Urgency Urgency,
    string PhoneCall,
    DateTimeOffset DueAt,
    Manifest Manifest,
    Act By) : IEvent;

/// <summary>The recipient took it on.</summary>
[StoredAs("referral.accepted")]
internal sealed record ReferralAccepted(Act By) : IEvent;

/// <summary>The recipient turned it down, said why and where else to turn.</summary>
[StoredAs("referral.declined")]
internal sealed record ReferralDeclined(DeclineReason Reason, string WhereElse, Act By) : IEvent;
