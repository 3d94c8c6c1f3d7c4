using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>Corrects what is recorded of one incident.</summary>
public sealed partial class IncidentPage
{
    /// <summary>Counted from 1, as they were recorded.</summary>
    [Parameter] public string Number { get; set; } = "";

    private protected override ImmutableArray<DataCategory> Changed =>
        [DataCategory.Circumstances, DataCategory.Suspect, DataCategory.PoliceIntelligence, DataCategory.ReporterIdentity];

    private int At => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private protected override Task Prepare(CaseView @case)
    {
        if (Which(@case) is not null)
            return base.Prepare(@case);
        NotThere();
        return Task.CompletedTask;
    }

    private protected override PostedForm First(CaseView @case) => Which(@case) is { } incident ? IncidentForm.Of(incident) : PostedForm.With();

    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => Which(@case) is { } incident ? IncidentForm.Lines(incident) : [];

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => IncidentForm.Lines(IncidentForm.Read(Form, dates));

    private protected override string? NameOf(string field) => field is "Why" ? "why it is corrected" : null;

    private Incident? Which(CaseView @case) => At >= 1 && At <= @case.Incidents.Length ? @case.Incidents[At - 1] : null;

    private Task Submit() => Correct(dates =>
    {
        var command = new CorrectIncident(Form.Command, Form.Seen, At, IncidentForm.Read(Form, dates), Form["Why"]);
        return grain => grain.CorrectIncident(command, Aborted);
    });
}
