using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The group around a single field: label, hint, error message, then the field itself.</summary>
public sealed partial class FieldGroup
{
    [Parameter, EditorRequired] public FormField Field { get; set; } = null!;

    [Parameter] public string? Class { get; set; }

    [Parameter] public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
