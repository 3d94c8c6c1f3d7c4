using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// What anyone signed in may know of a partner. No areas listed means that it serves all of them; capacity is the
/// number of open referrals that it can hold, null when it has stated none.
/// </summary>
[GenerateSerializer, Immutable, Alias("organisation-profile")]
public sealed record OrganisationProfile(
    [property: Id(0)] OrganisationId Id,
    [property: Id(1)] string Name,
    [property: Id(2)] OrganisationKind Kind,
    [property: Id(3)] ImmutableArray<Area> Areas,
    [property: Id(4)] string Services,
    [property: Id(5)] string? OfficialCode,
    [property: Id(6)] int? Capacity = null)
{
    /// <summary>Whether the partner serves this place.</summary>
    public bool Serves(Area area) =>
        Areas.IsDefaultOrEmpty || Areas.Any(own => string.Equals(own.Code, area.Code, StringComparison.Ordinal));

    /// <summary>
    /// A number above 0 that differs where anything differs that <see cref="ChangeProfile"/> sets: a form says by it what
    /// it showed.
    /// </summary>
    public int Mark()
    {
        var all = $"{Name}\n{Kind}\n{Services}\n{string.Join(' ', Areas.OrEmpty().Select(area => area.Code).Order(StringComparer.Ordinal))}";
        return (BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(all))) & int.MaxValue) | 1;
    }
}
