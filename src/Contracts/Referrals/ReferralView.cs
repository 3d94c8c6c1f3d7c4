using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Referrals;

/// <summary>A sent referral as the caller may see it.</summary>
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
    [property: Id(17)] bool MayAnswer);

/// <summary>What happened to the referral, for its history.</summary>
[GenerateSerializer, Immutable, Alias("history-entry")]
public sealed record HistoryEntry(
    [property: Id(0)] string What,
    [property: Id(1)] string Who,
    [property: Id(2)] string Organisation,
    [property: Id(3)] DateTimeOffset At);

/// <summary>Who opened the referral, and when first.</summary>
[GenerateSerializer, Immutable, Alias("seen-by")]
public sealed record SeenBy(
    [property: Id(0)] string Who,
    [property: Id(1)] string Organisation,
    [property: Id(2)] DateTimeOffset FirstAt,
    [property: Id(3)] DateTimeOffset LastAt);
