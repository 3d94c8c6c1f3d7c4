using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The first thing the keyboard reaches: past header and navigation, to the content.</summary>
public sealed partial class SkipLink
{
    [Parameter] public string Href { get; set; } = "#content";
}
