using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One entry of <see cref="Pagination"/>.</summary>
public sealed partial class PaginationEntry
{
    [Parameter, EditorRequired] public PaginationItem Item { get; set; } = PaginationItem.Gap;
}
