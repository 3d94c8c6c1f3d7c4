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
        [Role.Supervisor] =
        [
            .. Cases, Permission.RecallReferrals, Permission.ApproveOverrides, Permission.ReassignReferrals,
            Permission.HearEscalations, Permission.LowerRisk, Permission.StandInForOfficer,
        ],
        [Role.OrganisationAdministrator] = [Permission.ReadDirectory, Permission.AdministerPeople],
        [Role.PartnershipAdministrator] =
        [
            Permission.ReadDirectory, Permission.AdministerPartners, Permission.AdministerPeople, Permission.SuspendSharing,
            Permission.OverseePartnership,
        ],
        [Role.DataProtectionOfficer] =
            [Permission.ReadDirectory, Permission.ReadAudit, Permission.SetRestrictions, Permission.SuspendSharing, Permission.ErasePeople],
        [Role.Auditor] = [Permission.ReadDirectory, Permission.ReadAudit],
        [Role.System] =
            [Permission.ReadDirectory, Permission.AdministerPartners, Permission.AdministerPeople, Permission.ActAsPortal],
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
    public void Allow_Signing_GoesWithNoRole()
    {
        var everything = new Caller(default, default, [.. Enum.GetValues<Role>()], "test");

        everything.May(Permission.SignAgreements).ShouldBeFalse();
        (everything with { Roles = [], Signatory = true }).May(Permission.SignAgreements).ShouldBeTrue();
        Enum.GetValues<Permission>().Where(permission => (everything with { Roles = [], Signatory = true }).May(permission))
            .ShouldBe([Permission.ReadDirectory, Permission.SignAgreements]);
    }

    [Fact]
    public void Allow_NobodyButThePortal_ActsAsThePortal() => RolePermissions.Table
        .Where(line => line.Value.Contains(Permission.ActAsPortal)).Select(line => line.Key).ShouldBe([Role.System]);

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
