using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Tests.Components;

/// <summary>The options of a published example, read leniently: what is absent is null, false or empty.</summary>
public readonly struct FixtureOptions(JsonElement element)
{
    public FixtureOptions this[string name] =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? new(value) : default;

    public bool Exists => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False);

    public string? Text => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    public bool? Flag => element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    public bool Is => Flag ?? false;

    public int? Number => element.ValueKind is JsonValueKind.Number ? element.GetInt32() : null;

    public IEnumerable<FixtureOptions> Items =>
        element.ValueKind is JsonValueKind.Array ? element.EnumerateArray().Select(item => new FixtureOptions(item)) : [];

    public IReadOnlyDictionary<string, object>? Attributes => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject().ToDictionary(pair => pair.Name, pair => (object)pair.Value.ToString(), StringComparer.Ordinal)
        : null;

    /// <summary>Content given as html or as text; null when neither is.</summary>
    public RenderFragment? Content
    {
        get
        {
            var (html, text) = (this["html"].Text, this["text"].Text);
            if (html is not null)
                return builder => builder.AddMarkupContent(0, html);
            return text is null ? null : builder => builder.AddContent(0, text);
        }
    }
}
