using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Referrals;

/// <summary>The referral went out: what it discloses, and on what grounds, is frozen in the manifest.</summary>
[StoredAs("referral.sent", 2)]
internal sealed record ReferralSent(
    OrganisationId Sender,
    OrganisationId Recipient,
    Urgency Urgency,
    [property: Personal] string PhoneCall,
    DateTimeOffset DueAt,
    Manifest Manifest,
    Act By) : IEvent;

/// <summary>A worker of the recipient opened it for the first time, before it was answered.</summary>
[StoredAs("referral.acknowledged")]
internal sealed record ReferralAcknowledged(Act By) : IEvent;

/// <summary>The sender shared of the case as it stood then: a manifest of its own, which changes nothing of the first.</summary>
[StoredAs("referral.update-shared")]
internal sealed record UpdateShared([property: Personal] string Note, Manifest Manifest, Act By) : IEvent;

/// <summary>A worker took it as theirs, for their side.</summary>
[StoredAs("referral.claimed")]
internal sealed record ReferralClaimed(Act By) : IEvent;

/// <summary>A supervisor, or whose it was, gave it to a worker of their own organisation.</summary>
[StoredAs("referral.reassigned")]
internal sealed record ReferralReassigned(UserId To, Act By) : IEvent;

/// <summary>A supervisor heard of what had been escalated to their organisation.</summary>
[StoredAs("referral.escalation-heard")]
internal sealed record EscalationHeard(string What, Act By) : IEvent;

/// <summary>The recipient asked something.</summary>
[StoredAs("referral.question-asked")]
internal sealed record QuestionAsked([property: Personal] string Question, Act By) : IEvent;

/// <summary>The sender replied.</summary>
[StoredAs("referral.question-replied")]
internal sealed record QuestionReplied([property: Personal] string Reply, Act By) : IEvent;

/// <summary>The recipient took it on.</summary>
[StoredAs("referral.accepted")]
internal sealed record ReferralAccepted(Act By) : IEvent;

/// <summary>The recipient turned it down, said why and where else to turn.</summary>
[StoredAs("referral.declined")]
internal sealed record ReferralDeclined(DeclineReason Reason, [property: Personal] string WhereElse, Act By) : IEvent;

/// <summary>The sender took it back before it was answered.</summary>
[StoredAs("referral.withdrawn")]
internal sealed record ReferralWithdrawn([property: Personal] string Reason, Act By) : IEvent;

/// <summary>The recipient was in touch with the person.</summary>
[StoredAs("referral.first-contact")]
internal sealed record FirstContactRecorded(DateOnly On, Act By) : IEvent;

/// <summary>Done, with an outcome.</summary>
[StoredAs("referral.completed")]
internal sealed record ReferralCompleted(
    ReferralOutcome Outcome, [property: Personal] string WhatWasDone, [property: Personal] string PersonMayBeTold, Act By) : IEvent;

/// <summary>Ended without what was asked for.</summary>
[StoredAs("referral.ended")]
internal sealed record ReferralEnded([property: Personal] string Reason, Act By) : IEvent;

/// <summary>The sender took back what was shared; who at the recipient had opened it until then is frozen with it.</summary>
[StoredAs("referral.recalled")]
internal sealed record ReferralRecalled(
    [property: Personal] string Reason, DateTimeOffset DestructionDueAt, Act By, ImmutableArray<Opening> OpenedBy = default) : IEvent
{
    public ImmutableArray<Opening> OpenedBy { get; init; } = OpenedBy.OrEmpty();
}

/// <summary>The recipient confirmed that no copy is left.</summary>
[StoredAs("referral.destruction-confirmed")]
internal sealed record DestructionConfirmed([property: Personal] string How, Act By) : IEvent;

/// <summary>A person of the case was erased at this time, and with them what the referral said of them.</summary>
[StoredAs("referral.person-forgotten")]
internal sealed record PersonForgotten(PersonOfCase Person, DateTimeOffset At) : IErases;

/// <summary>A clock reached a mark: a reminder, or an escalation to a wider circle.</summary>
[StoredAs("referral.clock-reached")]
internal sealed record ClockReached(ClockOf Clock, ClockMark Mark, DateTimeOffset At) : IEvent
{
    /// <summary>Its name in the history and in notices.</summary>
    [JsonIgnore]
    public string What => $"clock-{Clock}-{Mark}";
}
