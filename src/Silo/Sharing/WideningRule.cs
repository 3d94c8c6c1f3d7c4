using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>How much the table gives, and how far the sender may widen it.</summary>
internal static class WideningRule
{
    /// <summary>The decision where nothing denies.</summary>
    public static CategoryDecision Extent(DataCategory category, SharingFacts facts)
    {
        var share = SharingTable.Of(category, facts.Recipient!.Kind);
        var (isWidened, mayWiden) = (share.Widest is not null && facts.Widened.Contains(category), MayWiden(category, facts));
        if (isWidened && mayWiden)
            return new CategoryDecision(category, share.Widest!.Value, share.Widest, [SharingReasons.WidenedBySender]);
        return new CategoryDecision(
            category, share.Default, mayWiden ? share.Widest : null,
            [
                isWidened ? SharingReasons.WideningNeedsConsent
                : share.Default is Disclosure.Withheld ? SharingReasons.NotForThisKind
                : SharingReasons.TableDefault,
            ]);
    }

    // To a faith group the person's own consent is needed, and no override stands in for it.
    private static bool MayWiden(DataCategory category, SharingFacts facts) =>
        facts.Recipient is not { Kind: OrganisationKind.FaithGroup } || !ConsentRule.Denials(category, facts).Any();
}
