using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The label of one field.</summary>
public sealed partial class Label
{
    [Parameter] public string? For { get; set; }

    /// <summary>The label is the page's h1: for a page that asks one question.</summary>
    [Parameter] public bool IsHeading { get; set; }
}
