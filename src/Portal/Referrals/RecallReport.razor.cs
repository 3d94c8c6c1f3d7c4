using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Referrals;

/// <summary>Who had read what was taken back.</summary>
public sealed partial class RecallReport
{
    private readonly TableHeader[] _headers = [new("Who"), new("First opened"), new("Last opened"), new("They could read")];

    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;
}
