using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Referrals;

/// <summary>What was raised to a supervisor about this referral, with the button that says they have heard of it.</summary>
public sealed partial class Raised
{
    /// <summary>The button that was pressed says of what.</summary>
    public const string Field = "What";

    [Parameter, EditorRequired] public ImmutableArray<string> Codes { get; set; } = [];

    [Parameter, EditorRequired] public bool Received { get; set; }

    [Parameter, EditorRequired] public EventCallback Hear { get; set; }
}
