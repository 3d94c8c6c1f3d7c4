using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>What one side may read now of a frozen copy: of the referral's own, or of an update's.</summary>
internal sealed class ReferralItems(IGrainFactory grains)
{
    /// <summary>
    /// What the recipient may read now. The sender is shown the same, in the same words, so that both know what was
    /// disclosed: before acceptance nothing more than the minimum, after a decline nothing more ever. Of what was taken
    /// back the recipient sees nothing at all; the sender sees what had been disclosed until then.
    /// </summary>
    public async Task<ImmutableArray<SharedItem>> Of(ReferralState state, Manifest manifest, bool received, CancellationToken ct)
    {
        var (minimum, items) = (manifest.Minimum, manifest.Items);
        if (received && TakenBack(state) is { } reason)
            return SharedItems.TakenBack(items, reason);
        if (state.AcceptedBy is not null)
            return SharedItems.AfterAcceptance(minimum, items, received ? await TodayForbids(manifest, ct) : []);
        return state.Status switch
        {
            ReferralStatus.Declined => SharedItems.NoMore(minimum, items, SharingReasons.Declined),
            ReferralStatus.Withdrawn => SharedItems.NoMore(minimum, items, SharingReasons.Withdrawn),
            _ => SharedItems.BeforeAnswer(minimum, items),
        };
    }

    private static string? TakenBack(ReferralState state) => state.Status switch
    {
        ReferralStatus.Withdrawn => SharingReasons.Withdrawn,
        ReferralStatus.Recalled => SharingReasons.Recalled,
        _ => null,
    };

    /// <summary>The frozen copy is read only while the agreement it was shared under is in force.</summary>
    private async Task<ImmutableArray<string>> TodayForbids(Manifest manifest, CancellationToken ct)
    {
        var agreement = await grains.GetGrain<IAgreementGrain>(manifest.Grounds.Agreement.ToString()).View(ct);
        return agreement.Value is { InForce: true } ? [] : [SharingReasons.NoAgreement];
    }
}
