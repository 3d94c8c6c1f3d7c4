using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One cell, or the header of its row.</summary>
public sealed partial class TableCell
{
    [Parameter] public bool Header { get; set; }

    [Parameter] public bool Numeric { get; set; }

    /// <summary>The column's header once more, for where each row of the table is a stack of its own ("app-table--stacked").</summary>
    [Parameter] public string? Label { get; set; }

    [Parameter] public int? ColumnSpan { get; set; }

    [Parameter] public int? RowSpan { get; set; }
}
