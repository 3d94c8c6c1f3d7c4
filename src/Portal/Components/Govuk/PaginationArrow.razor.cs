using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>"Previous" or "Next" of <see cref="Pagination"/>.</summary>
public sealed partial class PaginationArrow
{
    [Parameter, EditorRequired] public PaginationLink Link { get; set; } = null!;

    [Parameter] public bool Block { get; set; }

    [Parameter] public bool Backward { get; set; }

    private string Direction => Backward ? "prev" : "next";

    private string Arrow => Backward
        ? "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
        : "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";
}
