using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>Asks that a case be shared with one partner without the person's agreement.</summary>
public sealed partial class AskOverridePage
{
    private SelectOption[] Options =>
        [new("", ""), .. Recipients.Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];

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
        Aborted));
}
