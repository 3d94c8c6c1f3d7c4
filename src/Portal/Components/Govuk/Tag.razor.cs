using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A status in a word or three. The colour repeats what the words say.</summary>
public sealed partial class Tag
{
    [Parameter] public TagColour Colour { get; set; }

    private string? ColourClass => Colour is TagColour.Blue ? null : $"govuk-tag--{Colour.ToString().ToLowerInvariant()}";
}

/// <summary>The published colours; blue is the one without a modifier.</summary>
public enum TagColour
{
    Blue,
    Grey,
    Green,
    Teal,
    Purple,
    Magenta,
    Red,
    Orange,
    Yellow,
}
