using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Work;

namespace Partnership.Portal.Home;

/// <summary>The list where there is nothing to do.</summary>
public sealed partial class WorkNone
{
    [Parameter, EditorRequired] public WorkQuery Query { get; set; } = null!;

    [Parameter, EditorRequired] public bool ShowsReferrals { get; set; }

    [Parameter, EditorRequired] public string OrganisationName { get; set; } = "";
}
