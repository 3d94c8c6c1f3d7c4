using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>What the pages that answer a referral share.</summary>
public abstract class AnswerPage : PortalPage
{
    [Parameter] public string Reference { get; set; } = "";

    private protected ReferralView? Referral { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (ReferralReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        Referral = OrNotThere(await Grains.Ask<IReferralGrain, ReferralView>(reference.ToString(), grain => grain.View(Aborted)));
        // Answered meanwhile, or not ours to answer: the referral itself says how it stands. A form that was sent is
        // decided by the command, which knows whether it is a repeat.
        if (Referral is { MayAnswer: false } && !IsPost)
            Navigation.NavigateTo(ReferralLinks.Referral(reference));
    }

    private protected async Task Answer(Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> command)
    {
        if (Referral is null)
            return;
        var answered = await Grains.Ask(Referral.Reference.ToString(), command);
        if (answered.Succeeded)
            Navigation.NavigateTo(ReferralLinks.Referral(Referral.Reference));
        else
            Show(FormErrors.Of(answered.Refusals, ReferralWords.Of));
    }
}
