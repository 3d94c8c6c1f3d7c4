using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A link that looks like a button: it goes somewhere and changes nothing.</summary>
public sealed partial class ButtonLink
{
    [Parameter, EditorRequired] public string Href { get; set; } = "#";

    [Parameter] public ButtonKind Kind { get; set; }

    [Parameter] public bool Start { get; set; }
}
