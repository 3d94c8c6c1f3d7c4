using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>Any of a few answers. Content: <see cref="CheckboxItem"/>, <see cref="CheckboxDivider"/>.</summary>
public sealed partial class Checkboxes
{
    private int _items;

    [Parameter] public IReadOnlyCollection<string> Values { get; set; } = [];

    // The first item has the bare id, so that the error summary can link to it.
    internal string NextItemId() => ++_items == 1 ? FieldId : $"{FieldId}-{_items}";
}
