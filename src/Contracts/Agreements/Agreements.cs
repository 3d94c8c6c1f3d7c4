using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Agreements;

/// <summary>Writes down what the parties agree to share, for which purposes. Nobody has signed yet.</summary>
[GenerateSerializer, Immutable, Alias("draft-agreement")]
public sealed record DraftAgreement(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(4)] ImmutableArray<DataCategory> Categories,
    [property: Id(5)] DateOnly ReviewBy);

/// <summary>One party signs.</summary>
[GenerateSerializer, Immutable, Alias("sign-agreement")]
public sealed record SignAgreement([property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party);

/// <summary>A further organisation joins the agreement as it stands, and signs.</summary>
[GenerateSerializer, Immutable, Alias("join-agreement")]
public sealed record JoinAgreement([property: Id(0)] CommandId Command, [property: Id(1)] OrganisationId Party);

/// <summary>The agreement as any party may read it. In force from when every party has signed until the review date.</summary>
[GenerateSerializer, Immutable, Alias("agreement-view")]
public sealed record AgreementView(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] ImmutableArray<OrganisationId> Parties,
    [property: Id(3)] ImmutableArray<OrganisationId> Signed,
    [property: Id(4)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(5)] ImmutableArray<DataCategory> Categories,
    [property: Id(6)] DateOnly ReviewBy,
    [property: Id(7)] bool InForce);

/// <summary>A sharing agreement; the key is its <see cref="AgreementId"/>.</summary>
[Alias("agreement-grain")]
public interface IAgreementGrain : IGrainWithStringKey
{
    /// <summary>Writes the agreement down.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementView>> Draft(DraftAgreement command, CancellationToken ct);

    /// <summary>Records a party's signature.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementView>> Sign(SignAgreement command, CancellationToken ct);

    /// <summary>Adds a party that signs at once; one that is there already changes nothing.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementView>> Join(JoinAgreement command, CancellationToken ct);

    /// <summary>The agreement.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<AgreementView>> View(CancellationToken ct);
}

/// <summary>Finds agreements.</summary>
[Alias("agreement-list-grain")]
public interface IAgreementListGrain : IGrainWithStringKey
{
    /// <summary>The agreements to which the caller's organisation is a party.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<AgreementId>>> Ours(CancellationToken ct);
}

/// <summary>Refusals of this feature.</summary>
public static class AgreementRefusals
{
    public const string NotAParty = "not-a-party";
    public const string AlreadyDrafted = "already-drafted";
    public const string TooFewParties = "too-few-parties";
}
