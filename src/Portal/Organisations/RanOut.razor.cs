using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Tells a reader why cases are closed to them, or soon will be, and whom to ask.</summary>
public sealed partial class RanOut
{
    private StaffEntry? _known;
    private string[] _near = [];
    private string[] _administrators = [];

    [Inject] private PortalCalls Calls { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <summary>The reader as they stand; null where nobody is signed in.</summary>
    [Parameter, EditorRequired] public StaffEntry? Who { get; set; }

    /// <summary>Whether what is still in date is left out, and who can help is named on the start page alone: so on an error page, which waits for nothing.</summary>
    [Parameter] public bool OnlyLapsed { get; set; }

    private string WhoEnters => OnlyLapsed
        ? $"whoever looks after the staff of {Who!.Organisation.Name}, whom your start page names,"
        : _administrators.Length > 0 ? $"{string.Join(" or ", _administrators)}, {(_administrators.Length == 1 ? "who looks" : "who look")} after the staff of {Who!.Organisation.Name},"
        : "a partnership administrator";

    protected override async Task OnParametersSetAsync()
    {
        if (Who is not { } who || ReferenceEquals(who, _known))
            return;
        _known = who;
        if (who.Member.Roles.Any(RolePermissions.OpensCases))
            _near = [.. StaffWords.Near(who.Member, TimeWords.Today(Clock.GetUtcNow()))];
        if (!OnlyLapsed && (who.Lapsed is not null || _near.Length > 0))
            _administrators = await Administrators(who);
    }

    // Nobody enters their own dates.
    private async Task<string[]> Administrators(StaffEntry who)
    {
        var members = await Calls.Ask<IOrganisationGrain, OrganisationMembers>(
            "naming who enters dates", who.Organisation.Id.ToString(), grain => grain.Members(default));
        return members.Succeeded
            ? [.. members.Value.All.Where(member => member.Roles.Contains(Role.OrganisationAdministrator) && member.User != who.Member.User).Select(member => member.Name).Take(3)]
            : [];
    }
}
