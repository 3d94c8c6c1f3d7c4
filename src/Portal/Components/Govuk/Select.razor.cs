using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One of a list too long for radios.</summary>
public sealed partial class Select
{
    [Parameter] public string? Value { get; set; }

    [Parameter, EditorRequired] public IReadOnlyList<SelectOption> Options { get; set; } = [];

    [Parameter] public bool Disabled { get; set; }

    private bool IsSelected(SelectOption option) =>
        Value is { Length: > 0 } && string.Equals(option.Value ?? option.Text, Value, StringComparison.Ordinal);
}

/// <summary>What is posted, and what is read. Without a value the text is posted.</summary>
public sealed record SelectOption(string? Value, string Text, bool Disabled = false);
