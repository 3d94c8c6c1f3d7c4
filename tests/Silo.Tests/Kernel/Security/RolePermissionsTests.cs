using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Tests.Kernel.Security;

public sealed class RolePermissionsTests
{
    private static readonly Permission[] Cases =
    [
        Permission.ReadDirectory, Permission.ReadCases, Permission.WorkCases,
        Permission.ReadReferrals, Permission.SendReferrals, Permission.AnswerReferrals,
    ];

    /// <summary>Who may do what; whoever widens it changes it here too.</summary>
    internal static IReadOnlyDictionary<Role, Permission[]> Expected { get; } = new Dictionary<Role, Permission[]>
    {
        [Role.Practitioner] = Cases,
        [Role.Supervisor] = [.. Cases, Permission.RecallReferrals],
        [Role.OrganisationAdministrator] = [Permission.ReadDirectory],
        [Role.PartnershipAdministrator] = [Permission.ReadDirectory, Permission.AdministerPartners],
        [Role.DataProtectionOfficer] = [Permission.ReadDirectory],
        [Role.Auditor] = [Permission.ReadDirectory],
        [Role.System] = [Permission.ReadDirectory, Permission.AdministerPartners, Permission.ActAsPortal],
    };

    [Fact]
    public void Allow_EachRoleAndPermission_IsAsListed()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var permission in Enum.GetValues<Permission>())
                RolePermissions.Allow([role], permission).ShouldBe(Expected[role].Contains(permission), $"{role}: {permission}");
        }
    }

    [Fact]
    public void Allow_SeveralRoles_AddsThem()
    {
        RolePermissions.Allow([Role.Auditor, Role.Practitioner], Permission.WorkCases).ShouldBeTrue();
        RolePermissions.Allow([Role.Auditor, Role.DataProtectionOfficer], Permission.WorkCases).ShouldBeFalse();
    }

    [Fact]
    public void Allow_NoRoleOrAnUnknownOne_IsNothing()
    {
        foreach (var permission in Enum.GetValues<Permission>())
        {
            RolePermissions.Allow([], permission).ShouldBeFalse();
            RolePermissions.Allow(default, permission).ShouldBeFalse();
            RolePermissions.Allow([(Role)0, (Role)99], permission).ShouldBeFalse();
        }
    }
}
