using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>That whose a referral is is away, and who covers; shown to their own organisation, which alone is told.</summary>
public sealed partial class OwnerAway
{
    [Parameter, EditorRequired] public OwnerEntry? Owner { get; set; }
}
