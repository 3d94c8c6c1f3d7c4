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

    /// <summary>What was saved by somebody else while this form was open.</summary>
    private protected IReadOnlyList<SavedMeanwhile> Changes { get; private set; } = [];

    /// <summary>A field of the form as people call it, and its saved value in words.</summary>
    private protected virtual SavedMeanwhile InWords(string field, string saved) => new(field, saved);

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
        {
            if (saved.RefusedFor(CommonRefusals.ChangedMeanwhile))
                Changes = Differences(First(Draft!));
            Show(FormErrors.Of(saved.Refusals, ReferralWords.Of));
        }
    }

    private IReadOnlyList<SavedMeanwhile> Differences(PostedForm kept) =>
    [
        .. kept.Names
            .Where(name => !string.Equals(kept[name].Trim(), Form[name].Trim(), StringComparison.Ordinal))
            .Select(name => InWords(name, kept[name])),
    ];
}
