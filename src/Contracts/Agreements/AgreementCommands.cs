using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>Writes down what the parties agree to share, for which purposes. Nobody has signed yet.</summary>
[GenerateSerializer, Immutable, Alias("draft-agreement")]
public sealed record DraftAgreement(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<AgreementTerm> Terms,
    [property: Id(4)] DateOnly ReviewBy,
    [property: Id(5)] DateOnly ExpiresOn);

/// <summary>One party signs.</summary>
[GenerateSerializer, Immutable, Alias("sign-agreement")]
public sealed record SignAgreement([property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party);

/// <summary>A further organisation joins the agreement as it stands, and signs.</summary>
[GenerateSerializer, Immutable, Alias("join-agreement")]
public sealed record JoinAgreement([property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party);

/// <summary>Where the agreement stands after a command. Small, since each answer is kept with its command.</summary>
[GenerateSerializer, Immutable, Alias("agreement-answer")]
public sealed record AgreementAnswer([property: Id(0)] AgreementId Id, [property: Id(1)] bool InForce);
