using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Deadlines;

namespace Partnership.Silo.Referrals;

/// <summary>Tells a referral that one of its deadlines has come.</summary>
internal sealed class ReferralDeadlineOwner(IGrainFactory grains) : IDeadlineOwner
{
    public string Category => ReferralState.Definition.Category;

    public Task Came(string key, string kind, CancellationToken ct) =>
        grains.GetGrain<IReferralGrain>(key).DeadlineCame(kind, ct);
}
