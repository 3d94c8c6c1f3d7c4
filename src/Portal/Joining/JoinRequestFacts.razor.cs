using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Joining;

namespace Partnership.Portal.Joining;

/// <summary>What is known of a request to join.</summary>
public sealed partial class JoinRequestFacts
{
    [Parameter, EditorRequired] public JoinRequest Request { get; set; } = null!;
}
