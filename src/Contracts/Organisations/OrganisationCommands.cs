using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>Takes an organisation into the partnership, or brings its name, kind and areas up to date.</summary>
[GenerateSerializer, Immutable, Alias("register-organisation")]
public sealed record RegisterOrganisation(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Name,
    [property: Id(2)] OrganisationKind Kind,
    [property: Id(3)] string? OfficialCode,
    [property: Id(4)] ImmutableArray<Area> Areas,
    [property: Id(5)] string Services);

/// <summary>
/// Makes a person a member of the organisation. Where the member bears no id, one is made of the command's and the
/// organisation's. Somebody of the same name works there already only where <c>MayShareName</c> says that this is another.
/// </summary>
[GenerateSerializer, Immutable, Alias("add-member")]
public sealed record AddMember(
    [property: Id(0)] CommandId Command, [property: Id(1)] Member Member, [property: Id(2)] bool MayShareName = true);

/// <summary>
/// Brings a member up to date: their work, their roles, whether they sign agreements, and the last days on which their
/// vetting and their training are in date (null: never). All of it as it shall stand. <c>Seen</c> is the
/// <see cref="Member.Mark"/> of the member as they were shown; null changes whatever stands.
/// </summary>
[GenerateSerializer, Immutable, Alias("change-member")]
public sealed record ChangeMember(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] UserId User,
    [property: Id(2)] string JobTitle,
    [property: Id(3)] ImmutableArray<Role> Roles,
    [property: Id(4)] bool Signatory,
    [property: Id(5)] DateOnly? VettedUntil,
    [property: Id(6)] DateOnly? TrainedUntil,
    [property: Id(7)] int? Seen = null);

/// <summary>Ends a membership, from now on and for good. Whoever comes back is added anew.</summary>
[GenerateSerializer, Immutable, Alias("end-member")]
public sealed record EndMember([property: Id(0)] CommandId Command, [property: Id(1)] UserId User);

/// <summary>
/// Brings what partners read of the organisation up to date; no areas means everywhere. Its name and kind only who looks
/// after the partnership changes; null leaves them. <c>Seen</c> is the <see cref="OrganisationProfile.Mark"/> of what
/// was shown; null changes whatever stands.
/// </summary>
[GenerateSerializer, Immutable, Alias("change-profile")]
public sealed record ChangeProfile(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Services,
    [property: Id(2)] ImmutableArray<Area> Areas,
    [property: Id(3)] int? Seen = null,
    [property: Id(4)] string? Name = null,
    [property: Id(5)] OrganisationKind? Kind = null);

/// <summary>States how many open referrals the organisation can hold: 1 to 100,000, or null to state none.</summary>
[GenerateSerializer, Immutable, Alias("state-capacity")]
public sealed record StateCapacity([property: Id(0)] CommandId Command, [property: Id(1)] int? Capacity);

/// <summary>What the command changed; <c>Changed</c> is false when everything stood so already.</summary>
[GenerateSerializer, Immutable, Alias("organisation-recorded")]
public sealed record OrganisationRecorded([property: Id(0)] OrganisationId Id, [property: Id(1)] bool Changed);
