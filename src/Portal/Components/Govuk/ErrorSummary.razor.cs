using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>All that is wrong with a form, on top of the page, each entry a link to its field. Nothing is rendered without errors.</summary>
public sealed partial class ErrorSummary
{
    [Parameter] public string Title { get; set; } = "There is a problem";

    [Parameter, EditorRequired] public IReadOnlyList<ErrorSummaryItem> Errors { get; set; } = [];

    [Parameter] public bool DisableAutoFocus { get; set; }
}

/// <summary>One entry: the message, and where it leads ("#field-id").</summary>
public sealed record ErrorSummaryItem(string Text, string? Href = null)
{
    public static ErrorSummaryItem For(string fieldId, string text) => new(text, $"#{fieldId}");
}
