using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Moj;

/// <summary>Something that changed or needs attention, within a page. Without content the title is the message.</summary>
public sealed partial class Alert
{
    [Parameter] public AlertKind Kind { get; set; }

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public bool ShowTitleAsHeading { get; set; }

    [Parameter] public int HeadingLevel { get; set; } = 2;

    /// <summary>"region"; "status" for what arrives while the page is read (announced politely).</summary>
    [Parameter] public string Role { get; set; } = "region";

    [Parameter] public bool Dismissible { get; set; }

    [Parameter] public string DismissText { get; set; } = "Dismiss";

    private string KindName => Kind.ToString().ToLowerInvariant();

    private bool HasHeading => ShowTitleAsHeading && ChildContent is not null;
}

/// <summary>The published kinds.</summary>
public enum AlertKind
{
    Information,
    Success,
    Warning,
    Error,
}
