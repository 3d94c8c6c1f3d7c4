using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Moj;

/// <summary>The pages of one thing, such as a case.</summary>
public sealed partial class SubNavigation
{
    [Parameter] public string Label { get; set; } = "Secondary navigation region";

    [Parameter, EditorRequired] public IReadOnlyList<SubNavigationItem> Items { get; set; } = [];
}

/// <summary>One page of it, with how many wait there if that is to be shown.</summary>
public sealed record SubNavigationItem(string Text, string Href, bool Current = false, int? Count = null);
