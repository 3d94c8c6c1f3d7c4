using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>How serious it is.</summary>
public sealed partial class RiskPage
{
    private protected override ImmutableArray<DataCategory> Changed => [DataCategory.Risk];

    // Why it is so is asked anew each time: yesterday's reason must not stand for today's level.
    private protected override PostedForm First(CaseView @case) => RiskForm.Of(@case.Risk with { Why = "" });

    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => RiskForm.Lines(@case.Risk);

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => RiskForm.Lines(RiskForm.Read(Form));

    private Task Submit() => Correct(_ => grain => grain.AssessRisk(new AssessRisk(Form.Command, Form.Seen, RiskForm.Read(Form)), Aborted));
}
