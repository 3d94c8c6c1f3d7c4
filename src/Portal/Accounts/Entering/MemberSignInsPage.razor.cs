using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// The sign-ins of one's own organisation's member, for who looks after its people. What they did for another
/// organisation is not shown, and to another organisation's administrator the page does not exist.
/// </summary>
public sealed partial class MemberSignInsPage
{
    private Member? _member;
    private SignInPart _part = new([], null);

    [Parameter] public string User { get; set; } = "";

    [Inject] private SignInHistory History { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Before { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Members is null || Profile is null)
            return;
        _member = Profile.Id == Caller.Organisation && Guid.TryParse(User, out var user)
            ? Members.All.FirstOrDefault(member => member.User == new UserId(user))
            : null;
        if (_member is null)
            NotThere();
        else
            _part = await History.Of(_member.User, Profile.Id, SignInPart.Place(Before), Aborted);
    }
}
