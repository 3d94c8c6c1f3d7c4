using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Wide content, such as a table, that scrolls by itself, so that the page never scrolls sideways; the keyboard reaches it.</summary>
public sealed partial class ScrollRegion
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";
}
