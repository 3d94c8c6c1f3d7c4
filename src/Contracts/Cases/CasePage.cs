using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>A line of the list of cases.</summary>
[GenerateSerializer, Immutable, Alias("case-line")]
public sealed record CaseLine(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] string Title,
    [property: Id(2)] string District,
    [property: Id(3)] RiskLevel Risk,
    [property: Id(4)] DateTimeOffset OpenedAt);

/// <summary>A page of the list; <c>After</c> names the page that follows, null on the last.</summary>
[GenerateSerializer, Immutable, Alias("case-page")]
public sealed record CasePage([property: Id(0)] ImmutableArray<CaseLine> Lines, [property: Id(1)] CaseReference? After);
