using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>What kind of installation this is, under the header.</summary>
public sealed partial class PhaseBanner
{
    [Parameter, EditorRequired] public string? TagText { get; set; }

    [Parameter] public string? TagClass { get; set; }
}
