using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Referrals;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>After a change: the open referrals, with each of which an update can be shared.</summary>
public sealed partial class TellPage
{
    private ImmutableArray<CaseReferral> _referrals = [];

    private protected override async Task Prepare(CaseView @case) => _referrals = (await Grains.Ask<IReferralListGrain, ImmutableArray<CaseReferral>>(
        grain => grain.OpenOf(@case.Reference, Aborted))).Value;

    private SummaryAction Update(CaseReferral referral) =>
        new("Share an update", ReferralLinks.Move(referral.Reference, ReferralMove.ShareUpdate), $"with {Name(referral.Partner)}");
}
