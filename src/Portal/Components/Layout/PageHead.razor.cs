using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Layout;

/// <summary>The start of every page: browser title, marking, way back, caption and the one h1.</summary>
public sealed partial class PageHead
{
    /// <summary>Names the thing. Never a person: titles end in histories.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>The h1 where it says more than the title.</summary>
    [Parameter] public string? Heading { get; set; }

    [Parameter] public string? Caption { get; set; }

    [Parameter] public string? BackHref { get; set; }

    [Parameter] public string BackText { get; set; } = "Back";

    /// <summary>The page shows case material and carries the marking OFFICIAL-SENSITIVE.</summary>
    [Parameter] public bool Marked { get; set; }

    /// <summary>The form on the page has errors: the title starts with "Error:".</summary>
    [Parameter] public bool HasErrors { get; set; }

    /// <summary>The h1 is the legend, label or panel of the page's one question.</summary>
    [Parameter] public bool HeadingElsewhere { get; set; }

    /// <summary>"l", "m" or "xl".</summary>
    [Parameter] public string Size { get; set; } = "l";

    internal static string BrowserTitle(string title, bool hasErrors) => $"{(hasErrors ? "Error: " : "")}{title} – Partnership";
}
