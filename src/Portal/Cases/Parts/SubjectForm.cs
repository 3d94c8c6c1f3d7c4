using Partnership.Contracts.Cases;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Reads and fills the fields of who the person is, and says them line by line.</summary>
internal static class SubjectForm
{
    public static Subject Read(PostedForm form, TypedDates dates) => new(
        form["Subject.Name"].Trim(), form.Ticked("Subject.IsPseudonym"), dates.Read("Subject.BirthDate"),
        form.Choice<AgeBand>("Subject.AgeBand") ?? AgeBand.Unknown, form["Subject.Characteristics"].Trim(),
        form["Subject.Language"].Trim(), form.Ticked("Subject.InterpreterNeeded"), form["Subject.AccessNeeds"].Trim(),
        form.Ticked("Subject.AdultAtRisk"));

    public static PostedForm Of(Subject subject) => FilledForm.Of(
    [
        ("Subject.Name", [subject.Name]), FilledForm.Tick("Subject.IsPseudonym", subject.IsPseudonym),
        .. FilledForm.Date("Subject.BirthDate", subject.BirthDate),
        ("Subject.AgeBand", [subject.AgeBand is AgeBand.Unknown ? "" : subject.AgeBand.ToString()]),
        ("Subject.Characteristics", [subject.Characteristics]), ("Subject.Language", [subject.Language]),
        FilledForm.Tick("Subject.InterpreterNeeded", subject.InterpreterNeeded), ("Subject.AccessNeeds", [subject.AccessNeeds]),
        FilledForm.Tick("Subject.AdultAtRisk", subject.AdultAtRisk),
    ]);

    public static IReadOnlyList<SavedMeanwhile> Lines(Subject subject) =>
    [
        new("Name", subject.IsPseudonym ? $"{subject.Name} (not their real name)" : subject.Name),
        new("Date of birth", subject.BirthDate is { } born ? TimeWords.Date(born) : ""),
        new("Age group", subject.BirthDate is null && subject.AgeBand is not AgeBand.Unknown ? CaseWords.Of(subject.AgeBand) : ""),
        new("Language", $"{subject.Language}{(subject.InterpreterNeeded ? ", interpreter needed" : "")}"),
        new("Access needs", subject.AccessNeeds),
        new("At risk", subject.AdultAtRisk ? "An adult at risk" : ""),
        new("Background", subject.Characteristics),
    ];
}
