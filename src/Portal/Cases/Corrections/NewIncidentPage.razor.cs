using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>A further incident.</summary>
public sealed partial class NewIncidentPage
{
    private protected override ImmutableArray<DataCategory> Changed => [];

    // Nothing that is on record is replaced.
    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => [];

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => [];

    private Task Submit() => Correct(dates =>
    {
        var command = new RecordIncident(Form.Command, Form.Seen, IncidentForm.Read(Form, dates));
        return grain => grain.RecordIncident(command, Aborted);
    });
}
