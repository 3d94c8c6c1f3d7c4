using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>What one side may read of a copy, the referral's own or an update's: for the recipient it has been shrunk already.</summary>
internal static class ReferralItems
{
    /// <summary>
    /// What the recipient may read now. The sender is shown the same, in the same words, so that both know what was
    /// disclosed: before acceptance nothing more than the minimum, after a decline nothing more ever. Of what was taken
    /// back the recipient sees nothing at all; the sender sees what had been disclosed until then.
    /// </summary>
    public static ImmutableArray<SharedItem> Of(ReferralState state, Manifest manifest, bool received)
    {
        var (minimum, items) = (manifest.Minimum, manifest.Items);
        if (received && TakenBack(state) is { } reason)
            return SharedItems.TakenBack(items, reason);
        if (received && IsStopped(manifest))
            return SharedItems.Stopped(items);
        if (state.AcceptedBy is not null)
            return SharedItems.AfterAcceptance(minimum, items);
        return state.Status switch
        {
            ReferralStatus.Declined => SharedItems.NoMore(minimum, items, SharingReasons.Declined),
            ReferralStatus.Withdrawn => SharedItems.NoMore(minimum, items, SharingReasons.Withdrawn),
            _ => SharedItems.BeforeAnswer(minimum, items),
        };
    }

    /// <summary>
    /// Whether nothing is left to this reader, not even what is shown before the answer: a suspension or a restriction
    /// stops everything at once.
    /// </summary>
    public static bool IsStopped(Manifest shrunk) => shrunk.Items.All(item => item.Disclosure is Disclosure.Withheld);

    private static string? TakenBack(ReferralState state) => state.Status switch
    {
        ReferralStatus.Withdrawn => SharingReasons.Withdrawn,
        ReferralStatus.Recalled => SharingReasons.Recalled,
        _ => null,
    };
}
