using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Warns where somebody is the only one for something.</summary>
public sealed partial class OnlyOnes
{
    [Parameter, EditorRequired] public OrganisationMembers Members { get; set; } = null!;

    [Parameter, EditorRequired] public Member Member { get; set; } = null!;

    private IEnumerable<string> Losses => Only(Members, Member).Select(what => OrganisationWords.OnlyOne(what, Member.Name));

    /// <summary>What nobody else at the organisation does.</summary>
    internal static IEnumerable<OnlyOneFor> Only(OrganisationMembers members, Member member) =>
        Enum.GetValues<OnlyOneFor>().Where(what => Does(member, what) && !members.All.Any(other => other.User != member.User && Does(other, what)));

    private static bool Does(Member member, OnlyOneFor what) => what switch
    {
        OnlyOneFor.Signing => member.Signatory,
        OnlyOneFor.Administering => member.Roles.Contains(Role.OrganisationAdministrator),
        OnlyOneFor.DataProtection => member.Roles.Contains(Role.DataProtectionOfficer),
        OnlyOneFor.Supervising => member.Roles.Contains(Role.Supervisor),
        _ => RolePermissions.Allow(member.Roles, Permission.AnswerReferrals),
    };
}

/// <summary>What an organisation needs somebody for.</summary>
public enum OnlyOneFor
{
    Signing,
    Administering,
    DataProtection,
    Supervising,
    Answering,
}
