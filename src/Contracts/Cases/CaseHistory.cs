using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>Who changed what kind of thing of a case, the latest first; never what it was before.</summary>
[GenerateSerializer, Immutable, Alias("case-history")]
public sealed record CaseHistory(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<CaseHistoryEntry> Entries);

/// <summary>
/// One change: the stored name of what happened, who did it (empty where a deadline came), and for some a detail: the
/// number of an incident, a level of risk, a reason.
/// </summary>
[GenerateSerializer, Immutable, Alias("case-history-entry")]
public sealed record CaseHistoryEntry(
    [property: Id(0)] string What,
    [property: Id(1)] string Who,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string Detail = "",
    [property: Id(4)] string Why = "");
