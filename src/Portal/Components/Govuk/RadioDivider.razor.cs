using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The word between two kinds of answers, "or" unless given.</summary>
public sealed partial class RadioDivider
{
    [CascadingParameter] private Radios Group { get; set; } = null!;

    [Parameter] public string Text { get; set; } = "or";

    // The published macros count dividers when they number the items.
    protected override void OnInitialized() => Group.NextItemId();
}
