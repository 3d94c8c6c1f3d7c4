using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The way through the pages of a list. Nothing is rendered for a single page.</summary>
public sealed partial class Pagination
{
    [Parameter] public PaginationLink? Previous { get; set; }

    [Parameter] public PaginationLink? Next { get; set; }

    [Parameter] public IReadOnlyList<PaginationItem> Items { get; set; } = [];

    [Parameter] public string LandmarkLabel { get; set; } = "Pagination";

    private bool Block => Items.Count == 0;
}

/// <summary>Where "Previous" or "Next" leads; a text replaces the word, a label says what is there.</summary>
public sealed record PaginationLink(string Href, string? Text = null, string? Label = null);

/// <summary>A numbered page, or the gap between numbers.</summary>
public sealed record PaginationItem(string Number, string Href, bool Current = false)
{
    public static PaginationItem Gap { get; } = new("", "");
}
