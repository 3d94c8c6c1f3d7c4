using Partnership.Contracts.Cases;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Reads and fills the fields of the risk, and says them line by line.</summary>
internal static class RiskForm
{
    public static Risk Read(PostedForm form) => new(form.Choice<RiskLevel>("Risk.Level") ?? default, form["Risk.Why"].Trim());

    public static PostedForm Of(Risk risk) => FilledForm.Of(("Risk.Level", [risk.Level.ToString()]), ("Risk.Why", [risk.Why]));

    public static IReadOnlyList<SavedMeanwhile> Lines(Risk risk) =>
        [new("Level", risk.Level == default ? "" : CaseWords.Of(risk.Level)), new("Why", risk.Why)];
}
