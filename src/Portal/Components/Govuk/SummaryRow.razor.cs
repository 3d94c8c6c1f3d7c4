using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One row of a <see cref="SummaryList"/>; its content is the value.</summary>
public sealed partial class SummaryRow
{
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    [Parameter] public IReadOnlyList<SummaryAction> Actions { get; set; } = [];

    /// <summary>This row has no action while others of the list have one: keeps the columns in line.</summary>
    [Parameter] public bool NoActions { get; set; }
}

/// <summary>A link such as "Change", with the words that tell it apart for screen readers ("name").</summary>
public sealed record SummaryAction(string Text, string Href, string? VisuallyHiddenText = null);
