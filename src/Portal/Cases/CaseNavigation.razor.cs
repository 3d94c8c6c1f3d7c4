using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Moj;

namespace Partnership.Portal.Cases;

/// <summary>The pages of one case.</summary>
public sealed partial class CaseNavigation
{
    [Parameter, EditorRequired] public CaseReference Case { get; set; }

    [Parameter, EditorRequired] public string Current { get; set; } = "";

    private IReadOnlyList<SubNavigationItem> Items =>
    [
        new("Overview", CaseLinks.Case(Case), Current is "overview"),
        new("Sharing", CaseLinks.Sharing(Case), Current is "sharing"),
        new("History", CaseLinks.History(Case), Current is "history"),
    ];
}
