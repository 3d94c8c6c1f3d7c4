using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>
/// Shares of the case as it stands now. First it is shown what the recipient will see; what was shown, and nothing
/// else, is then shared.
/// </summary>
public sealed partial class UpdatePage
{
    private UpdatePreview? _choices;
    private UpdatePreview? _preview;
    private string _shown = "";

    private protected override ReferralMove Move => ReferralMove.ShareUpdate;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Referral is not null)
            _choices = OrNotThere(await Preview(new ShareUpdate(Form.Command, Referral.Version, [.. SharingWords.Categories], "", "")));
    }

    private async Task Submit()
    {
        if (Referral is null)
            return;
        var command = UpdateForm.Read(Form);
        if (UpdateForm.WasShown(Form))
            await Make(grain => grain.ShareUpdate(command, Aborted));
        else
            Show(await Preview(command));
        // What stands in the way is said of a group of boxes, not of one.
        Errors = Errors.Gathered(UpdateForm.Categories);
    }

    private void Show(Outcome<UpdatePreview> outcome)
    {
        var refusals = outcome.Succeeded ? outcome.Value.NotYet : outcome.Refusals;
        if (!refusals.IsEmpty)
        {
            Show(FormErrors.Of(refusals, Words));
            return;
        }

        (_preview, _shown) = (outcome.Value, UpdateForm.Fingerprint(Form));
    }

    private protected override string Words(Refusal refusal) =>
        refusal is { Field: "Summary", Code: CommonRefusals.Missing } ? "Enter a summary" : base.Words(refusal);

    private Task<Outcome<UpdatePreview>> Preview(ShareUpdate command) =>
        Grains.Ask<IReferralGrain, UpdatePreview>(Referral!.Reference.ToString(), grain => grain.PreviewUpdate(command, Aborted));
}
