using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Sent: the reference, and what happens next.</summary>
public sealed partial class SentPage
{
    private ReferralView? _referral;

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        if (ReferralReference.TryParse(Reference) is not { } reference)
            NotThere();
        else
            _referral = OrNotThere(await Grains.Ask<IReferralGrain, ReferralView>(reference.ToString(), grain => grain.View(Aborted)));
        // The recipient did not send it.
        if (_referral is { CallerIsRecipient: true } received)
            Navigation.NavigateTo(ReferralLinks.Referral(received.Reference));
    }
}
