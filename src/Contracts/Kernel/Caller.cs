using System.Collections.Immutable;

namespace Partnership.Contracts.Kernel;

/// <summary>
/// Who calls, for which organisation and for what purpose. Made by trusted host code from the signed-in session,
/// never from a field of a command.
/// </summary>
[GenerateSerializer, Immutable, Alias("caller")]
public sealed record Caller(
    [property: Id(0)] UserId User,
    [property: Id(1)] OrganisationId Organisation,
    [property: Id(2)] ImmutableArray<Role> Roles,
    [property: Id(3)] string Purpose,
    [property: Id(4)] DateTimeOffset? StronglyAuthenticatedAt = null,
    [property: Id(5)] bool Signatory = false)
{
    /// <summary>How long a proof of who somebody is holds for what <see cref="RequiresRecentAttribute"/> marks.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromMinutes(10);

    /// <summary>The portal itself: seeding, imports, deadlines. Never made from a session.</summary>
    public static Caller System(string purpose) => new(default, default, [Role.System], purpose);

    /// <summary>Whether the caller proved recently who they are. A proof from long after <paramref name="now"/> is none.</summary>
    public bool ProvedRecently(DateTimeOffset now) => StronglyAuthenticatedAt is { } at && (now - at).Duration() <= Recent;

    /// <summary>
    /// Whether one of the caller's roles carries the permission. Signing for the organisation goes with no role: it is
    /// a flag of the member. Who signs may read what is signed, whatever else they may.
    /// </summary>
    public bool May(Permission permission) => permission switch
    {
        Permission.SignAgreements => Signatory,
        Permission.ReadDirectory => Signatory || RolePermissions.Allow(Roles, permission),
        _ => RolePermissions.Allow(Roles, permission),
    };
}
