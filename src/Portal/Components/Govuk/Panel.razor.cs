using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The confirmation at the end of a journey, with its reference. Its title is the page's h1.</summary>
public sealed partial class Panel
{
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public int HeadingLevel { get; set; } = 1;
}
