using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Who works on a referral, and who has seen it.</summary>
public sealed partial class ReferralPeople
{
    /// <summary>The moves that say whose it is, and change nothing else.</summary>
    internal static readonly ReferralMove[] Ownership = [ReferralMove.Claim, ReferralMove.Reassign];

    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;
}
