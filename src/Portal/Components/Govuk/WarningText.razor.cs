using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A consequence the reader must know before acting.</summary>
public sealed partial class WarningText
{
    [Parameter] public string IconFallbackText { get; set; } = "Warning";
}
