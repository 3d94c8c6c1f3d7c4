using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>What must be done with a referral, and who has seen it.</summary>
public sealed partial class ReferralSide
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    private string DueWords(DateTimeOffset due) => Referral.Status switch
    {
        ReferralStatus.Sent or ReferralStatus.Questioned => $"{(due < Now ? "with the answer." : "left to answer.")} {ReferralWords.Of(Referral.Urgency)}.",
        ReferralStatus.Accepted => "for first contact with the person.",
        ReferralStatus.Recalled => "to confirm that no copy is left.",
        _ => "for the outcome.",
    };
}
