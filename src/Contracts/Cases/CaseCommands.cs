using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>The command was carried out; the case now stands at this version.</summary>
[GenerateSerializer, Immutable, Alias("case-answer")]
public sealed record CaseAnswer([property: Id(0)] CaseReference Reference, [property: Id(1)] int Version);

/// <summary>Records what the person said when asked, in place of what was recorded before.</summary>
[GenerateSerializer, Immutable, Alias("record-consent")]
public sealed record RecordConsent(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Consent Consent);

/// <summary>The person took their consent back on this day; what was given stays on record.</summary>
[GenerateSerializer, Immutable, Alias("withdraw-consent")]
public sealed record WithdrawConsent(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] DateOnly? On);

/// <summary>Records what the person wants and who must not be told, in place of what was recorded before.</summary>
[GenerateSerializer, Immutable, Alias("record-wishes")]
public sealed record RecordWishes(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Wishes Wishes);

/// <summary>Keeps one organisation or one person from the categories named; none named means all of the case.</summary>
[GenerateSerializer, Immutable, Alias("set-restriction")]
public sealed record SetRestriction(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] OrganisationId? Organisation,
    [property: Id(2)] UserId? Person,
    [property: Id(3)] ImmutableArray<DataCategory> Categories,
    [property: Id(4)] string Why);

/// <summary>Ends a restriction or a declared conflict.</summary>
[GenerateSerializer, Immutable, Alias("lift-restriction")]
public sealed record LiftRestriction(
    [property: Id(0)] CommandId Command, [property: Id(1)] Guid Restriction, [property: Id(2)] string Why);

/// <summary>One organisation or one person, who may be the caller, has a conflict of interest: the whole case is closed to them.</summary>
[GenerateSerializer, Immutable, Alias("declare-conflict")]
public sealed record DeclareConflict(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] OrganisationId? Organisation,
    [property: Id(2)] UserId? Person,
    [property: Id(3)] string Why);

/// <summary>Asks that a case be shared with one partner for one purpose without the person's consent.</summary>
[GenerateSerializer, Immutable, Alias("request-override")]
public sealed record RequestOverride(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] OrganisationId? Recipient,
    [property: Id(3)] SharingPurpose? Purpose,
    [property: Id(4)] OverrideReason? Reason,
    [property: Id(5)] WithoutConsent? Because,
    [property: Id(6)] string Explanation);

/// <summary>Approves or refuses what somebody else asked for.</summary>
[GenerateSerializer, Immutable, Alias("decide-override")]
public sealed record DecideOverride(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] Guid Override,
    [property: Id(3)] bool? Approve,
    [property: Id(4)] string Why);

/// <summary>Whether the person was told of an approved override: how, or why it would be too dangerous.</summary>
[GenerateSerializer, Immutable, Alias("record-person-told")]
public sealed record RecordPersonTold(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] Guid Override,
    [property: Id(3)] PersonTold? Told,
    [property: Id(4)] string How);

/// <summary>
/// Audits an override that is in force: still needed and to be audited again by <c>NextOn</c>, or needed no longer, which
/// ends it.
/// </summary>
[GenerateSerializer, Immutable, Alias("audit-override")]
public sealed record AuditOverride(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] Guid Override,
    [property: Id(3)] bool? StillNeeded,
    [property: Id(4)] DateOnly? NextOn,
    [property: Id(5)] string Why);

/// <summary>Ends an override that is in force: nothing more is disclosed on it.</summary>
[GenerateSerializer, Immutable, Alias("end-override")]
public sealed record EndOverride(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Guid Override, [property: Id(3)] string Why);
