using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Something about the service or what was just done, above the page's own content. One line as Text, more as content.</summary>
public sealed partial class NotificationBanner
{
    [Parameter] public string? Text { get; set; }

    [Parameter] public string? Title { get; set; }

    [Parameter] public string TitleId { get; set; } = "govuk-notification-banner-title";

    [Parameter] public int TitleHeadingLevel { get; set; } = 2;

    /// <summary>Green, and read out at once: what the reader asked for has been done.</summary>
    [Parameter] public bool Success { get; set; }

    [Parameter] public string? Role { get; set; }

    [Parameter] public bool DisableAutoFocus { get; set; }
}
