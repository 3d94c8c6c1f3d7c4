using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>What the pages that move a referral on share: each asks one thing and sends one command.</summary>
public abstract class MovePage : PortalPage
{
    [Parameter] public string Reference { get; set; } = "";

    /// <summary>The move that the page makes.</summary>
    private protected abstract ReferralMove Move { get; }

    private protected ReferralView? Referral { get; private set; }

    /// <summary>Words a refusal; a page whose field means something of its own says so.</summary>
    private protected virtual string Words(Refusal refusal) => ReferralWords.Of(refusal);

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (ReferralReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        Referral = OrNotThere(await Grains.Ask<IReferralGrain, ReferralView>(reference.ToString(), grain => grain.View(Aborted)));
        // Moved meanwhile, or not ours to move: the referral itself says how it stands. A form that was sent is
        // decided by the command, which knows whether it is a repeat.
        if (Referral is { } referral && !referral.Moves.Contains(Move) && !IsPost)
            Navigation.NavigateTo(ReferralLinks.Referral(reference));
    }

    private protected async Task Make(Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> command)
    {
        if (Referral is null)
            return;
        var moved = await Grains.Ask(Referral.Reference.ToString(), command);
        if (moved.Succeeded)
            Navigation.NavigateTo(ReferralLinks.Referral(Referral.Reference));
        else
            Show(FormErrors.Of(moved.Refusals, Words));
    }
}
