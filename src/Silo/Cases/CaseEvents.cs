using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

[StoredAs("case.opened")]
internal sealed record CaseOpened(OrganisationId Lead, [property: Personal] string Title, UserId By, DateTimeOffset At) : IEvent;

[StoredAs("case.subject-recorded")]
internal sealed record SubjectRecorded(Subject Subject) : IEvent;

[StoredAs("case.safe-contact-set")]
internal sealed record SafeContactSet(SafeContact Contact) : IEvent;

[StoredAs("case.address-recorded")]
internal sealed record AddressRecorded(HomeAddress Address) : IEvent;

[StoredAs("case.incident-recorded")]
internal sealed record IncidentRecorded(Incident Incident) : IEvent;

/// <summary>What was recorded of the incident of this number, counted from 1, was wrong or not all of it.</summary>
[StoredAs("case.incident-corrected")]
internal sealed record IncidentCorrected(int Number, Incident Incident, [property: Personal] string Why) : IEvent;

[StoredAs("case.risk-assessed")]
internal sealed record RiskAssessed(Risk Risk) : IEvent;

[StoredAs("case.consent-recorded")]
internal sealed record ConsentRecorded(Consent Consent) : IEvent;

/// <summary>The person took back what they had agreed to.</summary>
[StoredAs("case.consent-withdrawn")]
internal sealed record ConsentWithdrawn(DateOnly On) : IEvent;

[StoredAs("case.wishes-recorded")]
internal sealed record WishesRecorded(Wishes Wishes) : IEvent;

/// <summary>The data protection officer kept an organisation or a person from it.</summary>
[StoredAs("case.restriction-set")]
internal sealed record RestrictionSet(Restriction Restriction) : IEvent;

/// <summary>A worker said that an organisation or a person is too near to it.</summary>
[StoredAs("case.conflict-declared")]
internal sealed record ConflictDeclared(Restriction Restriction) : IEvent;

[StoredAs("case.restriction-lifted")]
internal sealed record RestrictionLifted(Guid Restriction, [property: Personal] string Why, bool InPlaceOfOfficer = false) : IEvent;

[StoredAs("case.override-requested")]
internal sealed record OverrideRequested(
    Guid Override,
    OrganisationId Recipient,
    SharingPurpose Purpose,
    OverrideReason Reason,
    WithoutConsent Because,
    [property: Personal] string Explanation,
    UserId By,
    DateTimeOffset At) : IEvent;

/// <summary>Approved, to be looked at again by the day named; or refused, and no day is named.</summary>
[StoredAs("case.override-decided")]
internal sealed record OverrideDecided(
    Guid Override, bool Approved, [property: Personal] string Why, UserId By, DateTimeOffset At, DateOnly? AuditDueOn) : IEvent;

/// <summary>The person was told of an override, or telling them was found too dangerous.</summary>
[StoredAs("case.person-told")]
internal sealed record PersonWasTold(Guid Override, PersonTold Told, [property: Personal] string How) : IEvent;

/// <summary>The twelve months are over after which an override is looked at again.</summary>
[StoredAs("case.override-audit-due")]
internal sealed record OverrideAuditCame(Guid Override, DateTimeOffset At) : IEvent;

/// <summary>Somebody looked at an override again: it is still needed, and looked at once more by the day named.</summary>
[StoredAs("case.override-audited")]
internal sealed record OverrideAudited(Guid Override, [property: Personal] string Why, UserId By, DateTimeOffset At, DateOnly AuditDueOn) : IEvent;

/// <summary>An override is needed no longer.</summary>
[StoredAs("case.override-ended")]
internal sealed record OverrideEnded(Guid Override, [property: Personal] string Why, UserId By, DateTimeOffset At) : IEvent;
