using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases;

/// <summary>Who is kept from what of a case, and why.</summary>
public sealed partial class RestrictionRow
{
    [Parameter, EditorRequired] public Restriction Limit { get; set; } = null!;

    [Parameter, EditorRequired] public string Who { get; set; } = "";

    [Parameter] public IReadOnlyList<SummaryAction> Actions { get; set; } = [];
}
