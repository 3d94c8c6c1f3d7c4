using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Cases.Opening;

/// <summary>What can be done at a step.</summary>
public sealed partial class StartButtons
{
    /// <summary>The field that says where to go then.</summary>
    internal const string Then = "then";

    [Parameter, EditorRequired] public string Step { get; set; } = "";

    /// <summary>Nothing stands against opening it.</summary>
    [Parameter, EditorRequired] public bool MayOpen { get; set; }
}
