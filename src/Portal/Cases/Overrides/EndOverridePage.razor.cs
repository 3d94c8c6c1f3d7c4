using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>A supervisor ends an override: nothing more is disclosed on it.</summary>
public sealed partial class EndOverridePage
{
    internal const string Consequence =
        "Nothing more is shared on it from then on. What the partner has been given already stays with them; to get it back, withdraw or recall the referral.";

    private protected override bool IsOpen(ConsentOverride found) => found.Status is OverrideStatus.Approved;

    private protected override string? NameOf(string field) => field is "Why" ? "why it ends" : null;

    private Task Submit() => Found is null
        ? Task.CompletedTask
        : Make(
            grain => grain.EndOverride(new EndOverride(Form.Command, Form.Seen, Found.Id, Form["Why"]), Aborted),
            CaseLinks.Overrides(Case!.Reference));
}
