using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Layout;

/// <summary>The parts of the portal.</summary>
public sealed partial class Navigation
{
    [Parameter, EditorRequired] public IReadOnlyList<NavigationItem> Items { get; set; } = [];
}
