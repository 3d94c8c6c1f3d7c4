using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The link of a <see cref="SummaryAction"/>.</summary>
public sealed partial class SummaryActionLink
{
    [Parameter, EditorRequired] public SummaryAction Action { get; set; } = null!;
}
