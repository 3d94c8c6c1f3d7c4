using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Referrals;

/// <summary>Open referrals of people who have left, for who gives them to a colleague.</summary>
public sealed partial class LeftBehindPage
{
    private readonly TableHeader[] _headers = [new("Referral, and what to do"), new("Time left"), new("Partner"), new("Status"), new("Left by")];
    private ImmutableArray<ReferralLine> _lines = [];

    protected override async Task OnInitializedAsync() =>
        _lines = (await Grains.Ask<IReferralListGrain, ImmutableArray<ReferralLine>>(grain => grain.LeftBehind(Aborted))).Value.OrEmpty();
}
