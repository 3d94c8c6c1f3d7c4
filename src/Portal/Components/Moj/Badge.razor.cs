using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Moj;

/// <summary>A lasting mark of a person or case, such as its risk or strand; a status is a tag.</summary>
public sealed partial class Badge
{
    [Parameter] public BadgeColour Colour { get; set; }

    private string? ColourClass => Colour switch
    {
        BadgeColour.Default => null,
        BadgeColour.BrightPurple => "moj-badge--bright-purple",
        _ => $"moj-badge--{Colour.ToString().ToLowerInvariant()}",
    };
}

/// <summary>The published colours.</summary>
public enum BadgeColour
{
    Default,
    Blue,
    Purple,
    BrightPurple,
    Red,
    Green,
    Grey,
    Black,
}
