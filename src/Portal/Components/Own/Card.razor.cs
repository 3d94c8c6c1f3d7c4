using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>A bordered box beside or within the content.</summary>
public sealed partial class Card
{
    [Parameter] public string? Title { get; set; }

    [Parameter] public int HeadingLevel { get; set; } = 2;

    [Parameter] public bool Small { get; set; }
}
