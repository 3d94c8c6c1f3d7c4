using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>A person's own sign-ins.</summary>
public sealed partial class OwnSignInsPage
{
    private SignInPart _part = new([], null);

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject] private SignInHistory History { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Before { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var caller = SessionCaller.Of((await Authentication).User)!;
        _part = await History.Of(caller.User, of: null, SignInPart.Place(Before), Aborted);
    }
}
