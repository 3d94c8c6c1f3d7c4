using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Alerts;

/// <summary>What the partnership hears of.</summary>
public sealed partial class PartnershipNotices
{
    private readonly TableHeader[] _headers = [new("Referral"), new("What"), new("When"), new("From"), new("To")];

    [Parameter, EditorRequired] public ImmutableArray<PartnershipNotice> Notices { get; set; } = [];
}
