using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A field's hint and error message, in the published order.</summary>
public sealed partial class FieldMessages
{
    [Parameter, EditorRequired] public FormField Field { get; set; } = null!;
}
