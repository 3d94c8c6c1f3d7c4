using System.Globalization;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Absences;

/// <summary>Between an absence and the form that states one.</summary>
internal static class AbsenceForm
{
    public static PostedForm Of(AbsenceEntry? absence) => PostedForm.With(
    [
        .. Parts("From", absence?.Time.From), .. Parts("Until", absence?.Time.Until), ("Cover", absence?.Cover.ToString()),
    ]);

    /// <summary>What is typed as a command; and the fields of dates that are none.</summary>
    public static (StateAbsence Command, string[] WrongDates) Read(PostedForm form)
    {
        var from = form.Date("From", out var fromWrong);
        var until = form.Date("Until", out var untilWrong);
        var cover = Guid.TryParse(form["Cover"], out var user) ? new UserId(user) : (UserId?)null;
        return (
            new StateAbsence(form.Command, form.Seen, from, until, cover),
            [.. fromWrong ? ["From"] : Array.Empty<string>(), .. untilWrong ? ["Until"] : Array.Empty<string>()]);
    }

    /// <summary>What stands otherwise than it is typed.</summary>
    public static IReadOnlyList<SavedMeanwhile> Differences(StateAbsence typed, AbsenceEntry? saved)
    {
        if (saved is null)
            return [new SavedMeanwhile("Absence", "None: it was ended, or is over")];
        var differences = new List<SavedMeanwhile>();
        if (typed.From != saved.Time.From)
            differences.Add(new SavedMeanwhile("First day away", TimeWords.Date(saved.Time.From)));
        if (typed.Until != saved.Time.Until)
            differences.Add(new SavedMeanwhile("Last day away", TimeWords.Date(saved.Time.Until)));
        if (typed.Cover != saved.Cover)
            differences.Add(new SavedMeanwhile("Who covers", saved.CoverName));
        return differences;
    }

    private static (string Name, string? Value)[] Parts(string name, DateOnly? day) =>
    [
        ($"{name}-day", day?.ToString("%d", CultureInfo.InvariantCulture)),
        ($"{name}-month", day?.ToString("%M", CultureInfo.InvariantCulture)),
        ($"{name}-year", day?.ToString("yyyy", CultureInfo.InvariantCulture)),
    ];
}
