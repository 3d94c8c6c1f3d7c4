using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Who else could help, after a decline or where an answer does not come.</summary>
public sealed partial class OtherPartners
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    private ImmutableArray<OrganisationProfile> Possible =>
        [.. Referral.Alternatives.Where(possible => possible.WhyNot is null).Select(possible => possible.Partner)];
}
