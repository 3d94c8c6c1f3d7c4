using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>The override that a draft needs, and how it stands.</summary>
public sealed partial class OverrideNeeded
{
    [Parameter, EditorRequired] public DraftView Draft { get; set; } = null!;

    private static string Title(DraftOverrideState state) => state switch
    {
        DraftOverrideState.Waits => "Waits for approval by another person",
        DraftOverrideState.Approved => "Approved: you can go on",
        _ => "The person's agreement is missing",
    };

    private static string Before(DraftOverrideState state) => state switch
    {
        DraftOverrideState.Refused => "This was asked for once and refused. ",
        DraftOverrideState.Ended => "This was approved once and has been ended. ",
        _ => "",
    };
}
