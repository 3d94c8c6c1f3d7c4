using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One answer of <see cref="Radios"/>. Content is shown only while it is chosen.</summary>
public sealed partial class RadioItem
{
    private string _numberedId = "";

    [CascadingParameter] private Radios Group { get; set; } = null!;

    [Parameter, EditorRequired] public string Value { get; set; } = "";

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    [Parameter] public string? Hint { get; set; }

    /// <summary>Overrides what the group's value says.</summary>
    [Parameter] public bool? Checked { get; set; }

    [Parameter] public bool Disabled { get; set; }

    private string ItemId => Id ?? _numberedId;

    private string? ItemName => Group.Name;

    private string HintId => $"{ItemId}-item-hint";

    private string ConditionalId => $"conditional-{ItemId}";

    private string? ItemDescribedBy => HintId.When(Hint is not null);

    private bool IsChecked => Checked ?? string.Equals(Value, Group.Value, StringComparison.Ordinal);

    protected override void OnInitialized() => _numberedId = Group.NextItemId();
}
