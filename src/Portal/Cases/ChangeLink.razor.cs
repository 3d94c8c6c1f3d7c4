using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Cases;

/// <summary>The way to the page on which a part of a case is changed.</summary>
public sealed partial class ChangeLink
{
    [Parameter, EditorRequired] public string Href { get; set; } = "";

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    /// <summary>This reader may not change it.</summary>
    [Parameter] public bool Hidden { get; set; }
}
