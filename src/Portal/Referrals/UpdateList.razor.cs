using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>The updates of a referral. Before acceptance its recipient reads their summaries alone.</summary>
public sealed partial class UpdateList
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    private bool ItComesWithAcceptance => Referral.Status is ReferralStatus.Sent or ReferralStatus.Questioned;
}
