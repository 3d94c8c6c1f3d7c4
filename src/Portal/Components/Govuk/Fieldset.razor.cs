using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Fields that belong together, under one legend.</summary>
public sealed partial class Fieldset
{
    [Parameter] public string? Legend { get; set; }

    /// <summary>For example "govuk-fieldset__legend--l".</summary>
    [Parameter] public string? LegendClass { get; set; }

    /// <summary>The legend is the page's h1: for a page that asks one question.</summary>
    [Parameter] public bool LegendIsHeading { get; set; }

    [Parameter] public string? Role { get; set; }

    [Parameter] public string? DescribedBy { get; set; }
}
