using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>One of the rows of a table can be ticked, each by a box of its own.</summary>
public sealed partial class RowTick
{
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public string Id { get; set; } = "";

    /// <summary>What is posted.</summary>
    [Parameter, EditorRequired] public string Value { get; set; } = "";

    /// <summary>What ticking it says.</summary>
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    /// <summary>What the row is about.</summary>
    [Parameter, EditorRequired] public string Row { get; set; } = "";

    [Parameter] public bool Ticked { get; set; }

    [Parameter] public string? Error { get; set; }
}
