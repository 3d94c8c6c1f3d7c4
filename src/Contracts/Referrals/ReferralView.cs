using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// A sent referral as the caller may see it. <c>Hash</c> is the manifest's, the same for both sides; empty where it was
/// sent before hashes were made. <c>Recall</c> and <c>Alternatives</c> (who else could be asked) are the sender's alone;
/// <c>ToHear</c> names what was escalated to the caller's organisation and this caller may say to have heard.
/// </summary>
[GenerateSerializer, Immutable, Alias("referral-view")]
public sealed record ReferralView(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] ReferralStatus Status,
    [property: Id(3)] bool CallerIsRecipient,
    [property: Id(4)] OrganisationProfile Sender,
    [property: Id(5)] OrganisationProfile Recipient,
    [property: Id(6)] CaseReference? Case,
    [property: Id(7)] Urgency Urgency,
    [property: Id(8)] DateTimeOffset SentAt,
    [property: Id(9)] DateTimeOffset DueAt,
    [property: Id(10)] Minimum Minimum,
    [property: Id(11)] Grounds Grounds,
    [property: Id(12)] ImmutableArray<SharedItem> Items,
    [property: Id(13)] ImmutableArray<HistoryEntry> History,
    [property: Id(14)] ImmutableArray<SeenBy> Seen,
    [property: Id(15)] DeclineReason? DeclineReason,
    [property: Id(16)] string? WhereElse,
    [property: Id(17)] bool MayAnswer,
    [property: Id(18)] ImmutableArray<ReferralMove> Moves,
    [property: Id(19)] ImmutableArray<QuestionEntry> Questions,
    [property: Id(20)] OutcomeEntry? Outcome,
    [property: Id(21)] DateTimeOffset? NextDueAt,
    [property: Id(22)] AcknowledgedEntry? Acknowledged,
    [property: Id(23)] string Hash,
    [property: Id(24)] ImmutableArray<UpdateEntry> Updates,
    [property: Id(25)] OwnerEntry? SenderOwner,
    [property: Id(26)] OwnerEntry? RecipientOwner,
    [property: Id(27)] RecallEntry? Recall,
    [property: Id(28)] ImmutableArray<PossibleRecipient> Alternatives,
    [property: Id(29)] ImmutableArray<string> ToHear);

/// <summary>The first opening by a worker of the recipient, before it was answered.</summary>
[GenerateSerializer, Immutable, Alias("acknowledged-entry")]
public sealed record AcknowledgedEntry([property: Id(0)] string Who, [property: Id(1)] DateTimeOffset At);

/// <summary>A question of the recipient with the sender's reply, null while it is open.</summary>
[GenerateSerializer, Immutable, Alias("question-entry")]
public sealed record QuestionEntry(
    [property: Id(0)] string Question,
    [property: Id(1)] string AskedBy,
    [property: Id(2)] DateTimeOffset AskedAt,
    [property: Id(3)] string? Reply,
    [property: Id(4)] string? RepliedBy,
    [property: Id(5)] DateTimeOffset? RepliedAt);

/// <summary>What came of it.</summary>
[GenerateSerializer, Immutable, Alias("outcome-entry")]
public sealed record OutcomeEntry(
    [property: Id(0)] ReferralOutcome Outcome,
    [property: Id(1)] string WhatWasDone,
    [property: Id(2)] string PersonMayBeTold);

/// <summary>What happened to the referral, for its history.</summary>
[GenerateSerializer, Immutable, Alias("history-entry")]
public sealed record HistoryEntry(
    [property: Id(0)] string What,
    [property: Id(1)] string Who,
    [property: Id(2)] string Organisation,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] string Detail = "");

/// <summary>Who opened the referral, and when first.</summary>
[GenerateSerializer, Immutable, Alias("seen-by")]
public sealed record SeenBy(
    [property: Id(0)] string Who,
    [property: Id(1)] string Organisation,
    [property: Id(2)] DateTimeOffset FirstAt,
    [property: Id(3)] DateTimeOffset LastAt);
