using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 4: check, and send.</summary>
public sealed partial class CheckPage
{
    // What waits for approval is said in its own place.
    private IReadOnlyList<Refusal> InTheWay =>
    [
        .. Draft!.NotYet.Where(refusal => Draft.Override is not { State: DraftOverrideState.Waits } || refusal.Code is not ReferralRefusals.NothingMayBeShared),
    ];

    private async Task Send()
    {
        if (Draft is null)
            return;
        var sent = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            Id.ToString(), grain => grain.Send(new SendReferral(Form.Command, Form.Seen), Aborted));
        if (sent.Succeeded)
            Navigation.NavigateTo(ReferralLinks.Sent(Id));
        else if (sent.RefusedFor(ReferralRefusals.NotADraft))
            Navigation.NavigateTo(ReferralLinks.Referral(Id)); // Another window was quicker: it has been sent, once.
        else
            Show(FormErrors.Of(sent.Refusals, ReferralWords.Of));
    }

    private static SummaryAction[] Change(string href, string what) => [new("Change", href, what)];

    private string StepOf(Refusal refusal) => refusal.Field switch
    {
        "Recipient" => ReferralLinks.To(Id),
        _ when refusal.Field.StartsWith("Widened.", StringComparison.Ordinal) =>
            $"{ReferralLinks.Shown(Id)}#{FormErrors.IdOf(refusal.Field)}",
        _ => $"{ReferralLinks.Ask(Id)}#{FormErrors.IdOf(refusal.Field)}",
    };
}
