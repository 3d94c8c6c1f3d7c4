using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The group around several inputs of one question: a fieldset when there is a legend.</summary>
public sealed partial class ChoiceGroup
{
    [Parameter, EditorRequired] public FormField Field { get; set; } = null!;

    [Parameter] public string? Role { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
