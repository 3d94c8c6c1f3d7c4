using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>Who the person is.</summary>
public sealed partial class SubjectPage
{
    private protected override ImmutableArray<DataCategory> Changed => [DataCategory.Identity, DataCategory.Characteristics];

    private protected override PostedForm First(CaseView @case) => SubjectForm.Of(@case.Subject);

    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => SubjectForm.Lines(@case.Subject);

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => SubjectForm.Lines(SubjectForm.Read(Form, dates));

    private Task Submit() => Correct(dates =>
    {
        var command = new RecordSubject(Form.Command, Form.Seen, SubjectForm.Read(Form, dates));
        return grain => grain.RecordSubject(command, Aborted);
    });
}
