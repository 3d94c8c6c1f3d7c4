using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Something only some readers need, folded away under a summary.</summary>
public sealed partial class Details
{
    [Parameter, EditorRequired] public string Summary { get; set; } = "";

    [Parameter] public bool Open { get; set; }
}
