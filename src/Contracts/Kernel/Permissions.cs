using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Partnership.Contracts.Kernel;

/// <summary>What a member of an organisation is trusted with.</summary>
[GenerateSerializer, Alias("role")]
public enum Role
{
    /// <summary>Works cases: drafts, sends and answers referrals, logs outcomes.</summary>
    Practitioner = 1,

    /// <summary>Also approves overrides, recalls, reassigns and hears escalations.</summary>
    Supervisor = 2,

    /// <summary>Looks after the organisation's people and profile; sees no case material.</summary>
    OrganisationAdministrator = 3,

    /// <summary>Looks after partners and agreements; sees no case material.</summary>
    PartnershipAdministrator = 4,

    /// <summary>Reads the audit and sets restrictions.</summary>
    DataProtectionOfficer = 5,

    /// <summary>Reads the audit.</summary>
    Auditor = 6,

    /// <summary>The portal itself; no member ever holds it.</summary>
    System = 7,
}

/// <summary>What a grain method may require of its caller.</summary>
[GenerateSerializer, Alias("permission")]
public enum Permission
{
    ReadDirectory = 1,
    ReadCases = 2,
    WorkCases = 3,
    ReadReferrals = 4,
    SendReferrals = 5,
    AnswerReferrals = 6,
    AdministerPartners = 7,
    ActAsPortal = 8,
}

/// <summary>The one table of what each role may do; deny by default.</summary>
public static class RolePermissions
{
    private static readonly FrozenDictionary<Role, ImmutableArray<Permission>> Table = new Dictionary<Role, ImmutableArray<Permission>>
    {
        [Role.Practitioner] =
        [
            Permission.ReadDirectory, Permission.ReadCases, Permission.WorkCases,
            Permission.ReadReferrals, Permission.SendReferrals, Permission.AnswerReferrals,
        ],
        [Role.Supervisor] =
        [
            Permission.ReadDirectory, Permission.ReadCases, Permission.WorkCases,
            Permission.ReadReferrals, Permission.SendReferrals, Permission.AnswerReferrals,
        ],
        [Role.OrganisationAdministrator] = [Permission.ReadDirectory],
        [Role.PartnershipAdministrator] = [Permission.ReadDirectory, Permission.AdministerPartners],
        [Role.DataProtectionOfficer] = [Permission.ReadDirectory],
        [Role.Auditor] = [Permission.ReadDirectory],
        [Role.System] = [Permission.ReadDirectory, Permission.AdministerPartners, Permission.ActAsPortal],
    }.ToFrozenDictionary();

    /// <summary>Whether any of the roles carries the permission; an unknown role carries none.</summary>
    public static bool Allow(ImmutableArray<Role> roles, Permission permission) =>
        !roles.IsDefault && roles.Any(role => Table.TryGetValue(role, out var permissions) && permissions.Contains(permission));
}

/// <summary>The permission that a grain method requires of its caller.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;
}

/// <summary>Declares that a grain method may be called by anybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnonymousAttribute : Attribute;
