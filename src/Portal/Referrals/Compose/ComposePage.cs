using System.Collections.Immutable;
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

    /// <summary>The fields of the draft that this step keeps; the others are none of its business.</summary>
    private protected virtual IReadOnlyList<string> Fields => [];

    /// <summary>What was changed here and elsewhere in two ways.</summary>
    private protected IReadOnlyList<DraftConflict> Conflicts { get; private set; } = [];

    /// <summary>The version that the form was typed on: it stays so until the form is kept.</summary>
    private protected int Seen => IsPost && Form.Seen > 0 ? Form.Seen : Draft!.Version;

    /// <summary>A field as people call it, and what stands for it in a form, in words.</summary>
    private protected virtual SavedMeanwhile InWords(string field, PostedForm form) => new(field, form[field]);

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

    /// <summary>
    /// Keeps the fields of this step and goes on, or shows what stands in the way with everything that was typed. What
    /// others saved in other fields stays as they saved it.
    /// </summary>
    private protected async Task Keep(ReferralDraft changed, string next)
    {
        var saved = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            Id.ToString(), grain => grain.Save(new SaveDraft(Form.Command, Form.Seen, changed, DraftConflicts.Kept(Form, Fields)), Aborted));
        if (saved.Succeeded)
        {
            Navigation.NavigateTo(next);
            return;
        }

        if (saved.RefusedFor(CommonRefusals.ChangedMeanwhile))
            await ShowConflicts(saved.Refusals);
        Show(FormErrors.Of(DraftConflicts.AtTheChoice(saved.Refusals), Words));
    }

    private async Task ShowConflicts(ImmutableArray<Refusal> refusals)
    {
        Draft = (await Grains.Ask<IReferralGrain, DraftView>(Id.ToString(), grain => grain.Draft(Aborted))).Value ?? Draft;
        var kept = First(Draft!);
        Conflicts =
        [
            .. Fields.Where(field => DraftConflicts.IsOpen(Form, refusals, field)).Select(field => new DraftConflict(
                field, InWords(field, kept).Label, InWords(field, Form).Saved, InWords(field, kept).Saved,
                refusals.Any(refusal => string.Equals(refusal.Field, field, StringComparison.Ordinal)) ? "" : Form[DraftConflicts.Name(field)])),
        ];
    }

    private string Words(Refusal refusal) =>
        Conflicts.FirstOrDefault(each => string.Equals(DraftConflicts.Name(each.Field), refusal.Field, StringComparison.Ordinal)) is { } conflict
            ? $"Select which to keep: “{conflict.Label}” was saved differently meanwhile"
            : ReferralWords.Of(refusal);
}
