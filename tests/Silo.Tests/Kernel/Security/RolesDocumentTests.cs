using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Kernel.Security;

/// <summary>The document of roles says what the code does, since it is printed from it.</summary>
public sealed class RolesDocumentTests
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Fact]
    public void The_document_is_printed_from_the_table() => new Pinned("docs/roles.md").Require(
    [
        "# Roles and what they may do",
        "",
        "This page is printed from `src/Contracts/Kernel/RolePermissions.cs`; a test fails when they differ.",
        "`ACCEPT_PINNED=1` with that test prints it anew. Who holds no role may do nothing; who holds several may do what",
        "each of them may. A permission opens a way, no more: what somebody sees and does there is also limited by their",
        "organisation, the sharing agreements and the case itself.",
        "",
        "## Roles",
        "",
        "| role | what it is for |",
        "|---|---|",
        .. Roles.Select(role => $"| {role} | {For(role)} |"),
        "",
        "**Signatory is not a role.** It is a flag of a member, beside whatever roles they hold: who bears it may sign sharing",
        "agreements for their organisation (`SignAgreements`), and nobody else may, not the portal either. It opens the",
        "directory with the agreements (`ReadDirectory`), so that what is signed can be read, and nothing besides.",
        "",
        "Vetting and training are not roles either: they are two dates of a member, and case material goes to nobody whose",
        "dates have passed.",
        "",
        "## Permissions",
        "",
        $"| permission | what it opens | {string.Join(" | ", Roles)} |",
        $"|---|---|{string.Concat(Roles.Select(_ => "---|"))}",
        .. Enum.GetValues<Permission>().Select(permission => $"| `{permission}` | {Opens(permission)} | {string.Join(" | ", Roles.Select(role => Mark(role, permission)))} |"),
        "",
        "## Who gives what to whom",
        "",
        "- An organisation's administrator adds members to their own organisation, ends memberships, and changes the roles,",
        "  the signatory flag and the dates of members; the partnership's administrator does so anywhere. Nobody does so for",
        "  themself.",
        "- `PartnershipAdministrator` is given and taken by a partnership administrator alone. `System` is given to nobody.",
        "- A data protection officer suspends the sharing of their own organisation; the partnership's administrator that of",
        "  any, which then only the partnership lifts.",
    ]);

    [Fact]
    public void Every_role_and_permission_has_its_words()
    {
        Roles.Select(For).ShouldBeUnique(StringComparer.Ordinal);
        Enum.GetValues<Permission>().Select(Opens).ShouldBeUnique(StringComparer.Ordinal);
    }

    // Signing goes by the flag: the table must not give it to a role.
    private static string Mark(Role role, Permission permission) =>
        permission is Permission.SignAgreements && !RolePermissions.Allow([role], permission) ? "flag"
        : RolePermissions.Allow([role], permission) ? "yes" : "";

    private static string For(Role role) => role switch
    {
        Role.Practitioner => "Works cases: drafts, sends and answers referrals, logs outcomes.",
        Role.Supervisor => "A practitioner who also approves overrides, recalls, reassigns and hears escalations.",
        Role.OrganisationAdministrator => "Looks after the organisation's people and profile; sees no case material.",
        Role.PartnershipAdministrator => "Looks after partners and agreements and oversees the whole; sees no case material.",
        Role.DataProtectionOfficer => "Reads the audit, restricts processing, suspends sharing and erases people; sees of case material what those are called.",
        Role.Auditor => "Reads the audit.",
        Role.System => "The portal itself: seeding, imports, deadlines. No member ever holds it.",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static string Opens(Permission permission) => permission switch
    {
        Permission.ReadDirectory => "Who the partners and their members are; agreements of one's own organisation",
        Permission.ReadCases => "Reading the cases that one's organisation leads",
        Permission.WorkCases => "Opening and working such cases; asking for an override",
        Permission.ReadReferrals => "Reading referrals sent or received by one's organisation",
        Permission.SendReferrals => "Drafting, sending and withdrawing referrals",
        Permission.AnswerReferrals => "Answering and carrying out referrals received",
        Permission.AdministerPartners => "Registering partners; drafting, revising, reviewing and suspending agreements",
        Permission.ActAsPortal => "What only the portal does to itself",
        Permission.RecallReferrals => "Taking back what was shared",
        Permission.SignAgreements => "Signing an agreement for one's organisation",
        Permission.SuspendSharing => "Suspending and resuming an organisation's sharing",
        Permission.ApproveOverrides => "Approving or refusing an override that somebody else asked for, saying whether it is still needed; ending one",
        Permission.ReassignReferrals => "Giving a referral to another worker of one's organisation",
        Permission.LowerRisk => "Lowering the level of risk of a case",
        Permission.StandInForOfficer => "Lifting a restriction that no data protection officer can lift",
        Permission.HearEscalations => "Hearing that a clock has run out",
        Permission.AdministerPeople => "Who is a member, their roles, signatory flag, vetting and training; the organisation's services, areas and capacity",
        Permission.SetRestrictions => "Restricting the processing of a case that one's organisation leads",
        Permission.ReadAudit => "Who opened a record",
        Permission.ErasePeople => "Erasing a person of a case that one's organisation leads, and from what was shared of it",
        Permission.OverseePartnership => "Overdue referrals of the whole partnership, without case material",
        _ => throw new ArgumentOutOfRangeException(nameof(permission)),
    };
}
