using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>The only reasons for which a person's consent or wishes may be overridden.</summary>
[GenerateSerializer, Alias("override-reason")]
public enum OverrideReason
{
    ChildAtRisk = 1,
    AdultAtRisk = 2,
    RiskToLife = 3,
    SeriousCrime = 4,
    CourtOrder = 5,
}

/// <summary>Why consent is not there.</summary>
[GenerateSerializer, Alias("without-consent")]
public enum WithoutConsent
{
    Impossible = 1,
    Unreasonable = 2,

    /// <summary>Asking for it would prejudice what the sharing is for.</summary>
    WouldPrejudice = 3,
}

/// <summary>Where an override stands. Only an approved one overrides anything.</summary>
[GenerateSerializer, Alias("override-status")]
public enum OverrideStatus
{
    Requested = 1,
    Approved = 2,
    Refused = 3,

    /// <summary>Approved once and ended: nothing that was not yet disclosed may rest on it.</summary>
    Ended = 4,
}

/// <summary>Whether the person was told that they were overridden.</summary>
[GenerateSerializer, Alias("person-told")]
public enum PersonTold
{
    NotYet = 0,
    Told = 1,

    /// <summary>Telling them would put somebody in danger.</summary>
    TooDangerous = 2,
}

/// <summary>
/// Sharing with one partner for one purpose against or without the person's consent: asked by one, approved by another
/// authorised person of the same organisation, audited within twelve months and then again. <c>AuditDueOn</c> is the last
/// day for the next audit; the audit that is on record is the latest.
/// </summary>
[GenerateSerializer, Immutable, Alias("consent-override")]
public sealed record ConsentOverride(
    [property: Id(0)] Guid Id,
    [property: Id(1)] OrganisationId Recipient,
    [property: Id(2)] SharingPurpose Purpose,
    [property: Id(3)] OverrideReason Reason,
    [property: Id(4)] WithoutConsent Because,
    [property: Id(5)] string Explanation,
    [property: Id(6)] OverrideStatus Status,
    [property: Id(7)] UserId RequestedBy,
    [property: Id(8)] DateTimeOffset RequestedAt,
    [property: Id(9)] UserId? DecidedBy = null,
    [property: Id(10)] DateTimeOffset? DecidedAt = null,
    [property: Id(11)] string DecisionWhy = "",
    [property: Id(12)] PersonTold Told = PersonTold.NotYet,
    [property: Id(13)] string ToldHow = "",
    [property: Id(14)] DateOnly? AuditDueOn = null,
    [property: Id(15)] UserId? AuditedBy = null,
    [property: Id(16)] DateTimeOffset? AuditedAt = null,
    [property: Id(17)] string AuditWhy = "",
    [property: Id(18)] UserId? EndedBy = null,
    [property: Id(19)] DateTimeOffset? EndedAt = null,
    [property: Id(20)] string EndedWhy = "");
