using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Text of several lines. Its hint says who will read it.</summary>
public sealed partial class Textarea
{
    [Parameter] public string? Value { get; set; }

    [Parameter] public int Rows { get; set; } = 5;

    [Parameter] public string? Autocomplete { get; set; }

    [Parameter] public bool? Spellcheck { get; set; }

    [Parameter] public bool Disabled { get; set; }

    private string? SpellcheckText => Spellcheck switch { true => "true", false => "false", null => null };
}
