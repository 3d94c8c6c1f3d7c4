using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A button of a form. Its words say what happens: a verb, and the consequence where it cannot be undone.</summary>
public sealed partial class Button
{
    [Parameter] public ButtonKind Kind { get; set; }

    [Parameter] public string Type { get; set; } = "submit";

    [Parameter] public string? Name { get; set; }

    [Parameter] public string? Value { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>Drops a second click within a second of the first (needs JavaScript).</summary>
    [Parameter] public bool? PreventDoubleClick { get; set; }

    [Parameter] public bool Start { get; set; }

    private string? PreventDoubleClickText => PreventDoubleClick switch { true => "true", false => "false", null => null };
}
