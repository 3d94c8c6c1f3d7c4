using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Partnership.Contracts.Kernel;

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
            Permission.ReadReferrals, Permission.SendReferrals, Permission.AnswerReferrals, Permission.RecallReferrals,
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
