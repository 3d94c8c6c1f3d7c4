using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>The start of each page that moves a referral on.</summary>
public sealed partial class MoveHead
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter, EditorRequired] public string Heading { get; set; } = "";

    [Parameter] public FormErrors Errors { get; set; } = FormErrors.None;
}
