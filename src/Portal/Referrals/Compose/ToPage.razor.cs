using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 1: to whom.</summary>
public sealed partial class ToPage
{
    private ImmutableArray<PossibleRecipient> _recipients = [];
    private ImmutableArray<PossibleRecipient> _possible = [];
    private RecipientFilter _filter = RecipientFilter.Read(null, null, null);

    [SupplyParameterFromQuery(Name = "find")] private string? Words { get; set; }

    [SupplyParameterFromQuery] private string? Kind { get; set; }

    [SupplyParameterFromQuery] private string? All { get; set; }

    private SelectOption[] Kinds =>
    [
        new("", "Any kind"),
        .. _recipients.Select(each => each.Partner.Kind).Distinct().Order().Select(kind => new SelectOption(kind.ToString(), CaseWords.Of(kind))),
    ];

    private bool IsAnyOffered => _possible.Any(possible => _filter.Matches(possible) || IsNamed(possible, Form));

    private string Found => _possible.Count(_filter.Matches) switch
    {
        0 => "No partner who can be asked matches. Try another word, or a part of one.",
        1 => "1 partner who can be asked matches.",
        var count => $"{count} partners who can be asked match.",
    };

    private protected override IReadOnlyList<string> Fields => ["Recipient"];

    private protected override PostedForm First(DraftView draft) => PostedForm.With(("Recipient", draft.Draft.Recipient?.ToString()));

    private protected override SavedMeanwhile InWords(string field, PostedForm form) => new(
        "Who should help", _recipients.FirstOrDefault(possible => IsNamed(possible, form))?.Partner.Name ?? "");

    private static bool IsNamed(PossibleRecipient possible, PostedForm form) =>
        string.Equals(possible.Partner.Id.ToString(), form["Recipient"], StringComparison.Ordinal);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Draft is null)
            return;
        var recipients = await Grains.Ask<IReferralGrain, ImmutableArray<PossibleRecipient>>(Id.ToString(), grain => grain.Recipients(Aborted));
        _recipients = recipients.Succeeded ? recipients.Value : [];
        _possible = [.. _recipients.Where(possible => possible.WhyNot is null)];
        _filter = RecipientFilter.Read(Words, Kind, All);
    }

    private Task Submit()
    {
        if (Draft is null)
            return Task.CompletedTask;
        var chosen = OrganisationId.TryParse(Form["Recipient"]);
        if (chosen is null || !_possible.Any(possible => possible.Partner.Id == chosen))
        {
            Show(FormErrors.None.And("Recipient", "Select who should help"));
            return Task.CompletedTask;
        }

        return Keep(Draft.Draft with { Recipient = chosen }, ReferralLinks.Ask(Id));
    }
}
