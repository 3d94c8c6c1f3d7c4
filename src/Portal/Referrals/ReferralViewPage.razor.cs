using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Own;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>A referral, as its recipient or its sender sees it.</summary>
public sealed partial class ReferralViewPage
{
    private ReferralView? _referral;

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        if (ReferralReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        var outcome = await Grains.Ask<IReferralGrain, ReferralView>(reference.ToString(), grain => grain.View(Aborted));
        if (outcome.Succeeded)
            _referral = outcome.Value;
        else if (await IsOwnDraft(reference))
            Navigation.NavigateTo(ReferralLinks.To(reference));
        else
            NotThere();
    }

    private async Task<bool> IsOwnDraft(ReferralReference reference) =>
        (await Grains.Ask<IReferralGrain, DraftView>(reference.ToString(), grain => grain.Draft(Aborted))).Succeeded;

    private static string ItemsHeading(ReferralView referral) => referral switch
    {
        { CallerIsRecipient: true, Status: ReferralStatus.Sent } => "What you can see before you answer",
        { CallerIsRecipient: true } => "What you can see",
        { Status: ReferralStatus.Sent } => $"What {referral.Recipient.Name} can see before they answer",
        _ => $"What {referral.Recipient.Name} can see",
    };

    private ProgressStep[] Steps(ReferralView referral)
    {
        var answered = referral.History.FirstOrDefault(entry => entry.What is "accepted" or "declined");
        return
        [
            new("Sent", StepState.Done, TimeWords.DateAndTime(referral.SentAt)),
            answered is null
                ? new("Answer", StepState.Current, TimeWords.Left(referral.DueAt, Now))
                : new(ReferralWords.History(answered.What), StepState.Done, TimeWords.DateAndTime(answered.At)),
        ];
    }
}
