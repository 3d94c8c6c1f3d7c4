using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The link above the heading to where the reader came from. Content: "Back" unless given.</summary>
public sealed partial class BackLink
{
    [Parameter, EditorRequired] public string Href { get; set; } = "#";
}
