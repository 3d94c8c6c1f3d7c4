using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>How many wait behind a link.</summary>
public sealed partial class Count
{
    [Parameter, EditorRequired] public int Value { get; set; }

    [Parameter] public string Unit { get; set; } = "waiting";
}
