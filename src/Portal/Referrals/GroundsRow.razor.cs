using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Why a referral may be shared, as a row of its summary.</summary>
public sealed partial class GroundsRow
{
    [Parameter, EditorRequired] public Grounds Grounds { get; set; } = null!;

    /// <summary>Other rows of the list have an action.</summary>
    [Parameter] public bool NoActions { get; set; }
}
