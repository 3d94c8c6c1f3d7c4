using Partnership.Contracts.Cases;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Reads and fills the fields of one incident, and says them line by line.</summary>
internal static class IncidentForm
{
    public static Incident Read(PostedForm form, TypedDates dates) => new(
        form["Incident.Account"].Trim(), dates.Read("Incident.HappenedOn"), form["Incident.Place"].Trim(),
        form.Choices<Strand>("Incident.Strands"), form["Incident.CrimeReference"].Trim(),
        form["Incident.Suspect"].Trim(), form["Incident.PoliceIntelligence"].Trim(), form["Incident.ReportedBy"].Trim(),
        form.Choice<ReporterNaming>("Incident.Naming") ?? ReporterNaming.NotRecorded,
        form.Choice<ReporterWish>("Incident.Wish") ?? ReporterWish.NotRecorded);

    public static PostedForm Of(Incident incident) => FilledForm.Of(
    [
        ("Incident.Account", [incident.Account]), .. FilledForm.Date("Incident.HappenedOn", incident.HappenedOn),
        ("Incident.Place", [incident.Place]), ("Incident.Strands", incident.Strands.Select(strand => strand.ToString())),
        ("Incident.CrimeReference", [incident.CrimeReference]), ("Incident.Suspect", [incident.Suspect]),
        ("Incident.PoliceIntelligence", [incident.PoliceIntelligence]), ("Incident.ReportedBy", [incident.ReportedBy]),
        ("Incident.Naming", [incident.Naming.ToString()]), ("Incident.Wish", [incident.Wish.ToString()]),
    ]);

    public static IReadOnlyList<SavedMeanwhile> Lines(Incident incident) =>
    [
        new("What happened", incident.Account),
        new("Day it happened", incident.HappenedOn is { } day ? TimeWords.Date(day) : ""),
        new("Where", incident.Place),
        new("About", string.Join(", ", incident.Strands.Order().Select(CaseWords.Of))),
        new("Crime reference", incident.CrimeReference),
        new("Suspect", incident.Suspect),
        new("Police intelligence", incident.PoliceIntelligence),
        new("Reported by", incident.ReportedBy),
        new("May the reporter be named?", WishWords.Of(incident.Naming)),
        new("The reporter wants to", WishWords.Of(incident.Wish)),
    ];
}
