using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One line of text.</summary>
public sealed partial class TextInput
{
    [Parameter] public string? Value { get; set; }

    [Parameter] public string Type { get; set; } = "text";

    [Parameter] public string? Autocomplete { get; set; }

    [Parameter] public string? Autocapitalize { get; set; }

    [Parameter] public string? InputMode { get; set; }

    [Parameter] public string? Pattern { get; set; }

    [Parameter] public bool? Spellcheck { get; set; }

    [Parameter] public bool Disabled { get; set; }

    [Parameter] public string? Prefix { get; set; }

    [Parameter] public string? Suffix { get; set; }

    private string? SpellcheckText => Spellcheck switch { true => "true", false => "false", null => null };
}
