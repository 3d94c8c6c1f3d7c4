using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Cases;

/// <summary>One fact, left out where nothing is known.</summary>
public sealed partial class CaseFact
{
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    [Parameter, EditorRequired] public string Text { get; set; } = "";
}
