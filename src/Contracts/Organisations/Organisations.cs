using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>The kinds of partner that the sharing table tells apart.</summary>
[GenerateSerializer, Alias("organisation-kind")]
public enum OrganisationKind
{
    Police = 1,
    Council = 2,
    Housing = 3,
    Health = 4,
    Charity = 5,
    School = 6,
    FaithGroup = 7,
    Commissioner = 8,
    Other = 9,
}

/// <summary>A place that a partner serves: the ONS code of a local authority district and its name.</summary>
[GenerateSerializer, Immutable, Alias("area")]
public sealed record Area([property: Id(0)] string Code, [property: Id(1)] string Name);

/// <summary>A worker of a partner.</summary>
[GenerateSerializer, Immutable, Alias("member")]
public sealed record Member(
    [property: Id(0)] UserId User,
    [property: Id(1)] string Name,
    [property: Id(2)] string JobTitle,
    [property: Id(3)] ImmutableArray<Role> Roles);

/// <summary>Takes an organisation into the partnership, or brings its name, kind and areas up to date.</summary>
[GenerateSerializer, Immutable, Alias("register-organisation")]
public sealed record RegisterOrganisation(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Name,
    [property: Id(2)] OrganisationKind Kind,
    [property: Id(3)] string? OfficialCode,
    [property: Id(4)] ImmutableArray<Area> Areas,
    [property: Id(5)] string Services);

/// <summary>Makes a person a member of the organisation.</summary>
[GenerateSerializer, Immutable, Alias("add-member")]
public sealed record AddMember([property: Id(0)] CommandId Command, [property: Id(1)] Member Member);

/// <summary>What anyone signed in may know of a partner. No areas listed means that it serves all of them.</summary>
[GenerateSerializer, Immutable, Alias("organisation-profile")]
public sealed record OrganisationProfile(
    [property: Id(0)] OrganisationId Id,
    [property: Id(1)] string Name,
    [property: Id(2)] OrganisationKind Kind,
    [property: Id(3)] ImmutableArray<Area> Areas,
    [property: Id(4)] string Services,
    [property: Id(5)] string? OfficialCode)
{
    /// <summary>Whether the partner serves this place.</summary>
    public bool Serves(Area area) =>
        Areas.IsDefaultOrEmpty || Areas.Any(own => string.Equals(own.Code, area.Code, StringComparison.Ordinal));
}

/// <summary>A member with the organisation they work for.</summary>
[GenerateSerializer, Immutable, Alias("staff-entry")]
public sealed record StaffEntry([property: Id(0)] Member Member, [property: Id(1)] OrganisationProfile Organisation);

/// <summary>What the command changed; <c>Changed</c> is false when everything stood so already.</summary>
[GenerateSerializer, Immutable, Alias("organisation-recorded")]
public sealed record OrganisationRecorded([property: Id(0)] OrganisationId Id, [property: Id(1)] bool Changed);

/// <summary>A partner; the key is its <see cref="OrganisationId"/>.</summary>
[Alias("organisation-grain")]
public interface IOrganisationGrain : IGrainWithStringKey
{
    /// <summary>Registers or updates the organisation; nothing is recorded when nothing differs.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OrganisationRecorded>> Register(RegisterOrganisation command, CancellationToken ct);

    /// <summary>Adds a member; a member who is there already is left as they are.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OrganisationRecorded>> AddMember(AddMember command, CancellationToken ct);

    /// <summary>The profile, as any partner may read it.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<OrganisationProfile>> Profile(CancellationToken ct);

    /// <summary>The member of this id.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<Member>> Member(UserId user, CancellationToken ct);
}

/// <summary>Who the partners are.</summary>
[Alias("directory-grain")]
public interface IDirectoryGrain : IGrainWithStringKey
{
    /// <summary>All partners, by name.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<OrganisationProfile>>> Partners(CancellationToken ct);

    /// <summary>Every member of every partner: for the Development entry page alone.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ImmutableArray<StaffEntry>>> Staff(CancellationToken ct);
}

/// <summary>Refusals of this feature.</summary>
public static class OrganisationRefusals
{
    /// <summary>The code is not an ONS code: a letter and eight digits.</summary>
    public const string BadOfficialCode = "bad-official-code";
}
