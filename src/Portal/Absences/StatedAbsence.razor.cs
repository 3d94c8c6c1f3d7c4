using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Absences;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Absences;

/// <summary>An absence as it is stated, with its two forms.</summary>
public sealed partial class StatedAbsence
{
    [Parameter, EditorRequired] public AbsenceView View { get; set; } = null!;

    /// <summary>Whether the reader is who is away.</summary>
    [Parameter] public bool Own { get; set; }

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    [Parameter, EditorRequired] public EventCallback State { get; set; }

    [Parameter, EditorRequired] public EventCallback End { get; set; }

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Typed { get; set; } = null!;

    private IReadOnlyList<SelectOption> Options =>
    [
        new("", "Choose a colleague"),
        .. View.Colleagues.Select(colleague => new SelectOption(colleague.User.ToString(), AbsenceWords.Choice(colleague, Today))),
    ];

    private string EndText(AbsenceEntry absence) => absence.Time.Holds(Today)
        ? Own ? "I am back: end it" : $"{View.Name} is back: end it"
        : "Call it off";
}
