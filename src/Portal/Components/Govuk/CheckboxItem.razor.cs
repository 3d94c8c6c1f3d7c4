using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One answer of <see cref="Checkboxes"/>. Content is shown only while it is ticked.</summary>
public sealed partial class CheckboxItem
{
    private string _numberedId = "";

    [CascadingParameter] private Checkboxes Group { get; set; } = null!;

    [Parameter, EditorRequired] public string Value { get; set; } = "";

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    [Parameter] public string? Name { get; set; }

    [Parameter] public string? Hint { get; set; }

    /// <summary>Overrides what the group's values say.</summary>
    [Parameter] public bool? Checked { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>"exclusive" for the answer that unticks all others, such as "None of these".</summary>
    [Parameter] public string? Behaviour { get; set; }

    private string ItemId => Id ?? _numberedId;

    private string? ItemName => Name ?? Group.Name;

    private string HintId => $"{ItemId}-item-hint";

    private string ConditionalId => $"conditional-{ItemId}";

    // Without a legend nothing else ties the group's hint and error to its boxes.
    private string? ItemDescribedBy =>
        Css.Join(Group.Label is null ? Group.AllDescribedBy : null, HintId.When(Hint is not null)) is { Length: > 0 } ids ? ids : null;

    private bool IsChecked => Checked ?? Group.Values.Contains(Value, StringComparer.Ordinal);

    protected override void OnInitialized() => _numberedId = Group.NextItemId();
}
