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
        Form = PostedOr(() => Form);
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

    private async Task Hear()
    {
        var heard = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            _referral!.Reference.ToString(), grain => grain.Hear(new HearEscalation(Form.Command, Form[Raised.Field]), Aborted));
        if (heard.Succeeded)
            Navigation.NavigateTo(ReferralLinks.Referral(_referral.Reference));
        else
            Show(FormErrors.Of(heard.Refusals, ReferralWords.Of));
    }

    private async Task<bool> IsOwnDraft(ReferralReference reference) =>
        (await Grains.Ask<IReferralGrain, DraftView>(reference.ToString(), grain => grain.Draft(Aborted))).Succeeded;

    private static string ItemsHeading(ReferralView referral) => referral switch
    {
        { CallerIsRecipient: true, Status: ReferralStatus.Withdrawn or ReferralStatus.Recalled } => "What was shared",
        { Status: ReferralStatus.Withdrawn or ReferralStatus.Recalled } => $"What {referral.Recipient.Name} could see until it was taken back",
        { CallerIsRecipient: true, Status: ReferralStatus.Sent or ReferralStatus.Questioned } => "What you can see before you answer",
        { CallerIsRecipient: true } => "What you can see",
        { Status: ReferralStatus.Sent or ReferralStatus.Questioned } => $"What {referral.Recipient.Name} can see before they answer",
        _ => $"What {referral.Recipient.Name} can see",
    };

    /// <summary>Sent, opened, answered, in contact, closed: what is done with its time, and what comes next.</summary>
    private ProgressStep[] Steps(ReferralView referral)
    {
        var sent = new ProgressStep("Sent", StepState.Done, TimeWords.DateAndTime(referral.SentAt));
        var closed = Done(referral, "withdrawn") ?? Done(referral, "declined") ?? Done(referral, "recalled") ?? Done(referral, "ended") ?? Done(referral, "completed");
        var accepted = Done(referral, "accepted");
        var opened = referral.Acknowledged is { } first ? new ProgressStep("First opened", StepState.Done, TimeWords.DateAndTime(first.At)) : null;
        if (accepted is null && closed is null)
        {
            var left = TimeWords.Left(referral.DueAt, Now);
            return opened is null
                ? [sent, new("First opened", StepState.Current), new("Answer", StepState.Ahead, left)]
                : [sent, opened, new("Answer", StepState.Current, left)];
        }

        ProgressStep[] before = opened is null ? [sent] : [sent, opened];
        if (accepted is null)
            return [.. before, closed!];
        var contact = Done(referral, "first-contact");
        if (closed is not null)
            return contact is null ? [.. before, accepted, closed] : [.. before, accepted, contact, closed];
        return contact is null
            ? [.. before, accepted, new("First contact", StepState.Current, Left(referral)), new("Outcome", StepState.Ahead)]
            : [.. before, accepted, contact, new("Outcome", StepState.Current, Left(referral))];
    }

    private static ProgressStep? Done(ReferralView referral, string what) =>
        referral.History.FirstOrDefault(entry => entry.What == what) is { } entry
            ? new(ReferralWords.History(what), StepState.Done, TimeWords.DateAndTime(entry.At))
            : null;

    private string? Left(ReferralView referral) => referral.NextDueAt is { } due ? TimeWords.Left(due, Now) : null;
}
