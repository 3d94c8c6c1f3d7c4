using System.Collections.Immutable;

namespace Partnership.Contracts.Referrals;

/// <summary>A recall as its sender reads it: until when destruction is to be confirmed, and who had opened the referral.</summary>
[GenerateSerializer, Immutable, Alias("recall-entry")]
public sealed record RecallEntry(
    [property: Id(0)] string Reason,
    [property: Id(1)] DateTimeOffset DestructionDueAt,
    [property: Id(2)] ImmutableArray<OpenedEntry> OpenedBy);

/// <summary>
/// Somebody at the recipient who had opened the referral when it was recalled. Only who opened it after acceptance can
/// have read more than the minimum.
/// </summary>
[GenerateSerializer, Immutable, Alias("opened-entry")]
public sealed record OpenedEntry(
    [property: Id(0)] string Who,
    [property: Id(1)] DateTimeOffset FirstAt,
    [property: Id(2)] DateTimeOffset LastAt,
    [property: Id(3)] bool AfterAcceptance);
