using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>The overrides in force, the next to be looked at first.</summary>
public sealed partial class InForceTable
{
    [Parameter, EditorRequired] public ImmutableArray<OverrideInForce> Lines { get; set; } = [];

    /// <summary>With what for and why, and the way to the case.</summary>
    [Parameter, EditorRequired] public bool InFull { get; set; }

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    private IReadOnlyList<TableHeader> Headers => InFull
        ? [new("Case"), new("For whom"), new("What for"), new("Why"), .. Dates, new("Your decision")]
        : [new("Case"), new("For whom"), .. Dates];

    private static TableHeader[] Dates => [new("Approved by"), new("Does the person know?"), new("Look at it again by")];
}
