using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>One column of the matrix: a role, or the signatory's flag with no role at all, at one of the organisations.</summary>
internal sealed record Standing(Role? Role, Whose Whose)
{
    public static IReadOnlyList<Standing> All { get; } =
    [
        .. from role in Enum.GetValues<Role>().Where(role => role is not Contracts.Kernel.Role.System).Select(role => (Role?)role).Append(null)
           from whose in new[] { Whose.Own, Whose.Partner, Whose.Stranger }
           select new Standing(role, whose),
    ];

    public Caller Caller => Person with { Roles = Role is { } role ? [role] : [], Signatory = Role is null };

    // Who asked for an override cannot decide it, so at the lead it is another.
    private Caller Person => Whose switch
    {
        Whose.Own => DemonstrationPeople.DerbyshireInspector,
        Whose.Partner => DemonstrationPeople.DerbyCouncilOfficer,
        _ => DemonstrationPeople.LeicesterCouncilOfficer,
    };

    public override string ToString() => $"{Role?.ToString() ?? "Signatory"} of {Whose}";
}
