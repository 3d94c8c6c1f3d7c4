using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One of a few answers. Content: <see cref="RadioItem"/>, <see cref="RadioDivider"/>.</summary>
public sealed partial class Radios
{
    private int _items;

    [Parameter] public string? Value { get; set; }

    // The first item has the bare id, so that the error summary can link to it.
    internal string NextItemId() => ++_items == 1 ? FieldId : $"{FieldId}-{_items}";
}
