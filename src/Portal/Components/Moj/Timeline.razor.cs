using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Moj;

/// <summary>What happened, the latest first. Content: <see cref="TimelineItem"/>.</summary>
public sealed partial class Timeline
{
    [Parameter] public int HeadingLevel { get; set; } = 2;
}
