using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// A worker of a partner. A signatory may sign agreements for it. Vetting and training are in date up to and with the
/// day named; null means never vetted, never trained. <c>EndedOn</c> is the day on which the membership ended; null while
/// it lasts.
/// </summary>
[GenerateSerializer, Immutable, Alias("member")]
public sealed record Member(
    [property: Id(0)] UserId User,
    [property: Id(1)] string Name,
    [property: Id(2)] string JobTitle,
    [property: Id(3)] ImmutableArray<Role> Roles,
    [property: Id(4)] bool Signatory = false,
    [property: Id(5)] DateOnly? VettedUntil = null,
    [property: Id(6)] DateOnly? TrainedUntil = null,
    // Whoever is added has no end, and is stored without one.
    [property: Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? EndedOn = null)
{
    /// <summary>
    /// A number above 0 that differs where anything differs that <see cref="ChangeMember"/> sets: a form says by it what
    /// it showed.
    /// </summary>
    public int Mark()
    {
        var all = $"{JobTitle}\n{string.Join(' ', Roles.Order())}\n{Signatory}\n{VettedUntil:O}\n{TrainedUntil:O}";
        return (BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(all))) & int.MaxValue) | 1;
    }
}

/// <summary>The people of one organisation: those who work there, and those who have left.</summary>
[GenerateSerializer, Immutable, Alias("organisation-members")]
public sealed record OrganisationMembers(
    [property: Id(0)] ImmutableArray<Member> All, [property: Id(1)] ImmutableArray<Member> Former = default)
{
    /// <summary>A number above 0 that differs where somebody else works there, or somebody works there no more.</summary>
    public int Mark()
    {
        var all = string.Join('\n', All.OrEmpty().Select(member => member.User.ToString()).Order(StringComparer.Ordinal));
        return (BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(all))) & int.MaxValue) | 1;
    }
}

/// <summary>
/// A member with the organisation they work for. Of somebody's standing today: with the roles that count today, and what
/// has run out where some do not.
/// </summary>
[GenerateSerializer, Immutable, Alias("staff-entry")]
public sealed record StaffEntry(
    [property: Id(0)] Member Member, [property: Id(1)] OrganisationProfile Organisation, [property: Id(2)] Lapse? Lapsed = null);
