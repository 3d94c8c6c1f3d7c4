using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>Where something stands among its steps; each step says so in words too.</summary>
public sealed partial class ProgressLine
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter, EditorRequired] public IReadOnlyList<ProgressStep> Steps { get; set; } = [];

    private static string ClassOf(ProgressStep step) => step.State switch
    {
        StepState.Done => "app-progress__step--done",
        StepState.Current => "app-progress__step--current",
        _ => "app-progress__step--ahead",
    };

    private static string NoteOf(ProgressStep step)
    {
        var state = step.State switch { StepState.Done => "Done", StepState.Current => "Now", _ => "Not yet" };
        return step.Note is null ? state : $"{state}: {step.Note}";
    }
}

/// <summary>One step, with a note such as when it was done.</summary>
public sealed record ProgressStep(string Text, StepState State, string? Note = null);

/// <summary>How far a step is.</summary>
public enum StepState
{
    Ahead,
    Current,
    Done,
}
