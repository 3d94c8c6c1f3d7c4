using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>For who cannot get in. It answers the same, and at once, whoever asks: what follows is done behind the answer.</summary>
public sealed partial class HelpPage
{
    [Inject] private HelpDesk Desk { get; set; } = null!;

    [SupplyParameterFromQuery] private bool Asked { get; set; }

    protected override void OnInitialized() => Form = PostedOr(() => Form);

    private void Submit()
    {
        var address = Form["Address"].Trim();
        if (!MailAddresses.IsOne(address))
        {
            Show(FormErrors.None.And("Address", "Enter an e-mail address in the correct format, like name@example.org"));
            return;
        }

        Desk.Ask(address);
        Navigation.NavigateTo($"{AccountLinks.Help}?asked=true");
    }
}
