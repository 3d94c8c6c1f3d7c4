using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>
/// Which of all agreements: where they stand, whose signature they wait for, and those that stand and are to be
/// reviewed by <c>ReviewBy</c>. What is null narrows nothing.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-filter")]
public sealed record AgreementFilter(
    [property: Id(0)] AgreementStanding? Standing = null,
    [property: Id(1)] OrganisationId? WaitsFor = null,
    [property: Id(2)] DateOnly? ReviewBy = null);

/// <summary>Where a page of the list ends.</summary>
[GenerateSerializer, Immutable, Alias("agreement-cursor")]
public sealed record AgreementCursor([property: Id(0)] string Title, [property: Id(1)] AgreementId Id);

/// <summary>
/// An agreement in the list of all of them. <c>WaitingVersion</c> is the version that waits for <c>WaitingFor</c>
/// signatures; null when none does.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-line")]
public sealed record AgreementLine(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] int Version,
    [property: Id(3)] AgreementStanding Standing,
    [property: Id(4)] int Parties,
    [property: Id(5)] int? WaitingVersion,
    [property: Id(6)] int WaitingFor,
    [property: Id(7)] DateOnly ReviewBy,
    [property: Id(8)] DateOnly ExpiresOn);

/// <summary>A page of the list by title; <c>After</c> is where it ends, null on the last.</summary>
[GenerateSerializer, Immutable, Alias("agreement-list")]
public sealed record AgreementList(
    [property: Id(0)] ImmutableArray<AgreementLine> Lines, [property: Id(1)] AgreementCursor? After);
