using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Moj;

/// <summary>One thing that happened; its content is the description.</summary>
public sealed partial class TimelineItem
{
    [CascadingParameter] private Timeline Timeline { get; set; } = null!;

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>Who did it, without "by".</summary>
    [Parameter] public string? Byline { get; set; }

    /// <summary>As people read it: "13 March 2026 at 9:12am".</summary>
    [Parameter, EditorRequired] public string When { get; set; } = "";

    /// <summary>As machines read it (ISO 8601).</summary>
    [Parameter, EditorRequired] public string Timestamp { get; set; } = "";
}
