using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Forms;
using Partnership.Portal.Referrals;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>Asks that a case be shared with one partner without the person's agreement.</summary>
public sealed partial class AskOverridePage
{
    [SupplyParameterFromQuery] private string? Recipient { get; set; }

    [SupplyParameterFromQuery] private string? Purpose { get; set; }

    [SupplyParameterFromQuery(Name = "draft")] private string? DraftReference { get; set; }

    /// <summary>The draft that needs it; null where it is asked for by itself.</summary>
    private ReferralReference? For => ReferralReference.TryParse(DraftReference ?? "");

    private SelectOption[] Options =>
        [new("", ""), .. Recipients.Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];

    private protected override PostedForm First(CaseView @case) => PostedForm.With(("Recipient", Recipient), ("Purpose", Purpose));

    private protected override string? NameOf(string field) => field switch
    {
        "Recipient" => "the partner who needs it",
        "Purpose" => "what it is for",
        "Reason" => "why it must be shared",
        "Because" => "why they do not agree to it themself",
        "Explanation" => "an explanation",
        _ => null,
    };

    private Task Submit() => Make(grain => grain.RequestOverride(
        new RequestOverride(
            Form.Command, Form.Seen, OrganisationId.TryParse(Form["Recipient"]), Form.Choice<SharingPurpose>("Purpose"),
            Form.Choice<OverrideReason>("Reason"), Form.Choice<WithoutConsent>("Because"), Form["Explanation"]),
        Aborted),
        For is { } draft ? ReferralLinks.Check(draft) : null);
}
