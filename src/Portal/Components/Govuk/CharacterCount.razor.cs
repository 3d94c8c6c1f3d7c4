using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>
/// Text of several lines with a limit that is shown, counted, and never enforced by cutting: what is too long is
/// sent, refused with a message, and still there.
/// </summary>
public sealed partial class CharacterCount
{
    [Parameter] public string? Value { get; set; }

    [Parameter] public int Rows { get; set; } = 5;

    [Parameter] public int? MaxLength { get; set; }

    [Parameter] public int? MaxWords { get; set; }

    /// <summary>The share of the limit, in per cent, from which the count is shown.</summary>
    [Parameter] public int? Threshold { get; set; }

    [Parameter] public bool? Spellcheck { get; set; }

    private int Limit => MaxWords ?? MaxLength ?? throw new InvalidOperationException("CharacterCount needs MaxLength or MaxWords.");

    private string InfoId => $"{FieldId}-info";

    private string? SpellcheckText => Spellcheck switch { true => "true", false => "false", null => null };

    private Dictionary<string, object> CountAttributes
    {
        get
        {
            var attributes = new Dictionary<string, object>(StringComparer.Ordinal) { ["data-module"] = "govuk-character-count" };
            if (MaxLength is { } length)
                attributes["data-maxlength"] = length;
            if (MaxWords is { } words)
            {
                attributes["data-maxwords"] = words;
                attributes["data-count-type"] = "words";
            }

            if (Threshold is { } threshold)
                attributes["data-threshold"] = threshold;
            return attributes;
        }
    }
}
