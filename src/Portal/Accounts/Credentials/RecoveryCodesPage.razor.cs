using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>How many recovery codes are left; makes new ones and shows them once.</summary>
public sealed partial class RecoveryCodesPage
{
    private ImmutableArray<string> _new = [];
    private int _left;

    [Inject] private RecoveryCodes Codes { get; set; } = null!;

    [Inject] private ShownCodes Shown { get; set; } = null!;

    private protected override async Task Read(Account account)
    {
        _left = await Codes.Left(account.Id);
        var shown = Shown.Of(HttpContext, account.Id);
        // Two presses at once make codes twice: those that do not count are not shown.
        if (await Codes.Are(account.Id, shown))
            _new = shown;
    }

    private async Task Make()
    {
        if (Account is not { } account || !Ways.Password)
            return;
        Shown.Open(HttpContext!, account.Id, await Codes.Make(account.Id));
        await GoOn(SignInOutcome.CredentialAdded, AccountLinks.RecoveryCodes);
    }

    private void Kept()
    {
        Shown.Close(HttpContext!);
        Navigation.NavigateTo(AccountLinks.Account);
    }
}
