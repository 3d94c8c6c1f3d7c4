using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>A table. Content: <see cref="TableRow"/> of <see cref="TableCell"/>. Put it in a <see cref="ScrollRegion"/> when it may be wide.</summary>
public sealed partial class Table
{
    [Parameter] public string? Caption { get; set; }

    /// <summary>For example "govuk-table__caption--m".</summary>
    [Parameter] public string? CaptionClass { get; set; }

    [Parameter] public IReadOnlyList<TableHeader> Headers { get; set; } = [];
}

/// <summary>A column's header, with a smaller note under it if need be; a link where there is more about the column.</summary>
public sealed record TableHeader(string Text, bool Numeric = false, string? Note = null, string? Class = null, string? Href = null)
{
    public static implicit operator TableHeader(string text) => new(text);
}
