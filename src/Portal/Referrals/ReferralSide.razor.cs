using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>What must be done with a referral, and who has seen it.</summary>
public sealed partial class ReferralSide
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }
}
