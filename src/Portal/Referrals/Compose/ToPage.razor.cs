using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 1: to whom.</summary>
public sealed partial class ToPage
{
    private ImmutableArray<PossibleRecipient> _recipients = [];

    private protected override PostedForm First(DraftView draft) => PostedForm.With(("Recipient", draft.Draft.Recipient?.ToString()));

    private protected override SavedMeanwhile InWords(string field, string saved) => new(
        "Who should help", _recipients.FirstOrDefault(possible => string.Equals(possible.Partner.Id.ToString(), saved, StringComparison.Ordinal))?.Partner.Name ?? "");

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Draft is null)
            return;
        var recipients = await Grains.Ask<IReferralGrain, ImmutableArray<PossibleRecipient>>(Id.ToString(), grain => grain.Recipients(Aborted));
        _recipients = recipients.Succeeded ? recipients.Value : [];
    }

    private Task Submit()
    {
        if (Draft is null)
            return Task.CompletedTask;
        var chosen = OrganisationId.TryParse(Form["Recipient"]);
        if (chosen is null || !_recipients.Any(possible => possible.Partner.Id == chosen && possible.WhyNot is null))
        {
            Show(FormErrors.None.And("Recipient", "Select who should help"));
            return Task.CompletedTask;
        }

        // What was widened or withheld was meant for one partner; another starts from the defaults.
        var draft = Draft.Draft;
        return Keep(
            draft.Recipient == chosen ? draft : draft with { Recipient = chosen, Widened = [], Withheld = [] },
            ReferralLinks.Ask(Id));
    }
}
