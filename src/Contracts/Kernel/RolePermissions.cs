using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Partnership.Contracts.Kernel;

/// <summary>The one table of what each role may do; deny by default.</summary>
public static class RolePermissions
{
    /// <summary>The table itself, for whoever prints it.</summary>
    public static FrozenDictionary<Role, ImmutableArray<Permission>> Table { get; } = new Dictionary<Role, ImmutableArray<Permission>>
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
            Permission.ApproveOverrides, Permission.ReassignReferrals, Permission.HearEscalations, Permission.LowerRisk,
            Permission.StandInForOfficer,
        ],
        [Role.OrganisationAdministrator] = [Permission.ReadDirectory, Permission.AdministerPeople],
        [Role.PartnershipAdministrator] =
        [
            Permission.ReadDirectory, Permission.AdministerPartners, Permission.AdministerPeople,
            Permission.SuspendSharing, Permission.OverseePartnership,
        ],
        [Role.DataProtectionOfficer] =
        [
            Permission.ReadDirectory, Permission.ReadAudit, Permission.SetRestrictions, Permission.SuspendSharing,
            Permission.ErasePeople,
        ],
        [Role.Auditor] = [Permission.ReadDirectory, Permission.ReadAudit],
        [Role.System] =
        [
            Permission.ReadDirectory, Permission.AdministerPartners, Permission.AdministerPeople, Permission.ActAsPortal,
        ],
    }.ToFrozenDictionary();

    /// <summary>Whether any of the roles carries the permission; an unknown role carries none.</summary>
    public static bool Allow(ImmutableArray<Role> roles, Permission permission) =>
        !roles.IsDefault && roles.Any(role => Table.TryGetValue(role, out var permissions) && permissions.Contains(permission));

    /// <summary>
    /// Whether the role opens what cases and referrals say of people: it counts only while vetting and training are in
    /// date. Who restricts cases and who reads the audit learn who opened what, and nothing of what stood in it; who erases
    /// people learns what they are called.
    /// </summary>
    public static bool OpensCases(Role role) => Allow([role], Permission.ReadCases) || Allow([role], Permission.ReadReferrals);
}
