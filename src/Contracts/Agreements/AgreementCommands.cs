using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>
/// Writes down what the parties agree to share, for which purposes. Nobody has signed yet. It is to be reviewed within
/// twelve months (Information Commissioner's data sharing code) and before it ends.
/// </summary>
[GenerateSerializer, Immutable, Alias("draft-agreement")]
public sealed record DraftAgreement(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(4)] DateOnly ReviewBy,
    [property: Id(5)] DateOnly ExpiresOn);

/// <summary>
/// Writes down a further version. The one that stands stays in force until every party has signed this one; another
/// that still waits for signatures is replaced. <c>SeenVersion</c> is the newest version that was shown.
/// </summary>
[GenerateSerializer, Immutable, Alias("revise-agreement")]
public sealed record ReviseAgreement(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] string Title,
    [property: Id(3)] ImmutableArray<OrganisationId> Parties,
    [property: Id(4)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(5)] DateOnly ReviewBy,
    [property: Id(6)] DateOnly ExpiresOn);

/// <summary>The caller's organisation signs the version that the signatory has read.</summary>
[GenerateSerializer, Immutable, Alias("sign-agreement")]
public sealed record SignAgreement([property: Id(0)] CommandId Command, [property: Id(2)] int Version);

/// <summary>
/// A further organisation joins the agreement as it stands, by a signature on paper. A version that waits for
/// signatures waits for its signature too.
/// </summary>
[GenerateSerializer, Immutable, Alias("join-agreement")]
public sealed record JoinAgreement([property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party);

/// <summary>Records that the version in force was reviewed, and when next: within twelve months, and before it ends.</summary>
[GenerateSerializer, Immutable, Alias("review-agreement")]
public sealed record ReviewAgreement(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int Version,
    [property: Id(2)] DateOnly NextReviewBy);

/// <summary>Stops all sharing under the agreement at once.</summary>
[GenerateSerializer, Immutable, Alias("suspend-agreement")]
public sealed record SuspendAgreement([property: Id(0)] CommandId Command, [property: Id(1)] string Because);

/// <summary>Lets sharing under the agreement go on.</summary>
[GenerateSerializer, Immutable, Alias("resume-agreement")]
public sealed record ResumeAgreement([property: Id(0)] CommandId Command, [property: Id(1)] string Because);

/// <summary>Stops at once what a party shares under the agreement, and what is shared with it.</summary>
[GenerateSerializer, Immutable, Alias("suspend-party")]
public sealed record SuspendParty(
    [property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party, [property: Id(2)] string Because);

/// <summary>Lets a party share again. What the partnership suspended the party cannot resume by itself.</summary>
[GenerateSerializer, Immutable, Alias("resume-party")]
public sealed record ResumeParty(
    [property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party, [property: Id(2)] string Because);

/// <summary>
/// Where the agreement stands after a command, and the newest version there is. Small, since each answer is kept with
/// its command.
/// </summary>
[GenerateSerializer, Immutable, Alias("agreement-answer")]
public sealed record AgreementAnswer(
    [property: Id(0)] AgreementId Id, [property: Id(1)] bool InForce, [property: Id(2)] int Version = 1);
