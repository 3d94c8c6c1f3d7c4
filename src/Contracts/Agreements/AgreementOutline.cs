using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>
/// What has been written so far of an agreement, or of its next version. Everything but the title may still be empty.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-outline")]
public sealed record AgreementOutline(
    [property: Id(0)] string Title,
    [property: Id(1)] ImmutableArray<OrganisationId> Parties,
    [property: Id(2)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(3)] DateOnly? ReviewBy,
    [property: Id(4)] DateOnly? ExpiresOn);

/// <summary>
/// An outline as it is kept for 30 days after each save. <c>BasedOn</c> is the version of the agreement that stood when
/// it was begun, 0 for a new agreement; <c>NotYet</c> is all that keeps it from being put up for signature.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-outline-view")]
public sealed record AgreementOutlineView(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] int Version,
    [property: Id(2)] int BasedOn,
    [property: Id(3)] AgreementOutline Outline,
    [property: Id(4)] ImmutableArray<Refusal> NotYet);

/// <summary>An outline in the list of those that are being written.</summary>
[GenerateSerializer, Immutable, Alias("agreement-outline-line")]
public sealed record AgreementOutlineLine(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] int BasedOn,
    [property: Id(2)] string Title,
    [property: Id(3)] DateTimeOffset SavedAt);

/// <summary>
/// Begins to write: a new agreement with what is given, or, where nothing is, the next version of the agreement that is
/// there, with what its newest version says.
/// </summary>
[GenerateSerializer, Immutable, Alias("start-outline")]
public sealed record StartOutline([property: Id(0)] CommandId Command, [property: Id(1)] AgreementOutline? Outline = null);

/// <summary>Keeps what has been written. <c>SeenVersion</c> is the version of the outline that was shown.</summary>
[GenerateSerializer, Immutable, Alias("save-outline")]
public sealed record SaveOutline(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] AgreementOutline Outline);

/// <summary>
/// Writes the outline down as a version for the parties to sign, and is done with it. <c>SeenVersion</c> is the version
/// of the outline that was shown, <c>SeenAgreement</c> the newest version of the agreement, 0 where there was none.
/// </summary>
[GenerateSerializer, Immutable, Alias("finish-outline")]
public sealed record FinishOutline(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] int SeenAgreement);

/// <summary>Throws away what was written, as it was shown.</summary>
[GenerateSerializer, Immutable, Alias("discard-outline")]
public sealed record DiscardOutline([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>Which outline, and its version from now on; 0 when it is gone.</summary>
[GenerateSerializer, Immutable, Alias("outline-answer")]
public sealed record OutlineAnswer([property: Id(0)] AgreementId Id, [property: Id(1)] int Version);
