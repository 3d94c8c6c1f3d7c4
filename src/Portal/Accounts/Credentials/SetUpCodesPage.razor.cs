using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>The recovery codes of who has just set up a second factor; then their session begins.</summary>
public sealed partial class SetUpCodesPage
{
    private Entrance? _entrance;
    private ImmutableArray<string> _codes = [];

    [Inject] private Entrances Entrances { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Inject] private RecoveryCodes Codes { get; set; } = null!;

    [Inject] private ShownCodes Shown { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Entrances.Of(HttpContext) is not { Proved: Means.PasswordAndCode or Means.PasswordAndPasskey } entrance)
        {
            Navigation.NavigateTo(AccountLinks.SignIn);
            return;
        }

        _entrance = entrance;
        var shown = Shown.Of(HttpContext, entrance.Account);
        if (await Codes.Are(entrance.Account, shown))
            _codes = shown;
    }

    private async Task Kept()
    {
        if (_entrance is null)
            return;
        Shown.Close(HttpContext!);
        Navigation.NavigateTo(await Steps.Next(HttpContext!, _entrance));
    }
}
