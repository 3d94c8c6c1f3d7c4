using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>A supervisor who did not ask for an override says whether it is still needed.</summary>
public sealed partial class AuditOverridePage
{
    private bool _noDate;

    private protected override bool IsOpen(ConsentOverride found) => found.Status is OverrideStatus.Approved;

    private protected override PostedForm First(CaseView @case) =>
        FilledForm.Of(FilledForm.Date("NextOn", TimeWords.Today(Now).AddYears(1)));

    private protected override string? NameOf(string field) => field switch
    {
        "StillNeeded" => "whether it is still needed",
        "NextOn" => "by when to look at it again",
        "Why" => "why",
        _ => null,
    };

    private protected override string Words(Refusal refusal) => _noDate && refusal.Field is "NextOn" ? TypedDates.Advice : base.Words(refusal);

    private Task Submit()
    {
        if (Found is null)
            return Task.CompletedTask;
        var dates = new TypedDates(Form);
        var next = dates.Read("NextOn");
        _noDate = dates.Wrong.Count > 0;
        return Make(
            grain => grain.AuditOverride(
                new AuditOverride(
                    Form.Command, Form.Seen, Found.Id, Form["StillNeeded"] switch { "yes" => true, "no" => false, _ => null }, next, Form["Why"]),
                Aborted),
            CaseLinks.Overrides(Case!.Reference));
    }
}
