using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>What to do about a field, above that field.</summary>
public sealed partial class ErrorMessage
{
    [Parameter] public string VisuallyHiddenText { get; set; } = "Error";
}
