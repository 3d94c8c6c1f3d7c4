using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>What the steps of composing share: the draft, and keeping it.</summary>
public abstract class ComposePage : PortalPage
{
    [Parameter] public string Reference { get; set; } = "";

    private protected ReferralReference Id { get; private set; }

    private protected DraftView? Draft { get; private set; }

    /// <summary>What the form shows when it is opened.</summary>
    private protected virtual PostedForm First(DraftView draft) => PostedForm.With();

    protected override async Task OnInitializedAsync()
    {
        if (ReferralReference.TryParse(Reference) is not { } id)
        {
            NotThere();
            return;
        }

        Id = id;
        var outcome = await Grains.Ask<IReferralGrain, DraftView>(id.ToString(), grain => grain.Draft(Aborted));
        Draft = outcome.Value;
        if (Draft is not null)
            Form = PostedOr(() => First(Draft));
        else if ((await Grains.Ask<IReferralGrain, ReferralView>(id.ToString(), grain => grain.View(Aborted))).Succeeded)
            Navigation.NavigateTo(ReferralLinks.Referral(id));
        else
            NotThere();
    }

    /// <summary>Keeps the draft and goes on, or shows what stands in the way with everything that was typed.</summary>
    private protected async Task Keep(ReferralDraft changed, string next)
    {
        var saved = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            Id.ToString(), grain => grain.Save(new SaveDraft(Form.Command, Form.Seen, changed), Aborted));
        if (saved.Succeeded)
            Navigation.NavigateTo(next);
        else
            Show(FormErrors.Of(saved.Refusals, ReferralWords.Of));
    }
}
