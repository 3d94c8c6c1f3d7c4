using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>A manifest as a recipient sees it, before they answer and after they accept.</summary>
internal static class SharedItems
{
    /// <summary>Only the minimum; what would come is named, not shown, and neither is why it is more than usual.</summary>
    public static ImmutableArray<SharedItem> BeforeAnswer(Minimum minimum, ImmutableArray<ManifestItem> items) =>
    [
        .. items.Select(item => new SharedItem(
            item.Category,
            FromMinimum(item.Category, minimum),
            item.Reasons.IsEmpty ? item.Disclosure : null,
            item.Reasons,
            item.Disclosure)),
    ];

    /// <summary>The frozen copy; where nothing of a category is shown, the minimum remains.</summary>
    public static ImmutableArray<SharedItem> AfterAcceptance(Minimum minimum, ImmutableArray<ManifestItem> items) =>
    [
        .. items.Select(item => item.Reasons.IsEmpty
            ? new SharedItem(item.Category, item.Lines, null, [], item.Disclosure, item.WidenedBecause)
            : new SharedItem(item.Category, FromMinimum(item.Category, minimum), null, item.Reasons, Disclosure.Withheld)),
    ];

    /// <summary>It ended unanswered or declined: beyond the minimum nothing was ever shown.</summary>
    public static ImmutableArray<SharedItem> NoMore(Minimum minimum, ImmutableArray<ManifestItem> items, string reason) =>
    [
        .. BeforeAnswer(minimum, items).Select(item => item with
        {
            OnAcceptance = null, WithheldReasons = item.WithheldReasons.IsEmpty ? [reason] : item.WithheldReasons,
        }),
    ];

    /// <summary>What was withdrawn or recalled: nothing is left, not even the minimum.</summary>
    public static ImmutableArray<SharedItem> TakenBack(ImmutableArray<ManifestItem> items, string reason) =>
        [.. items.Select(item => new SharedItem(item.Category, [], null, [reason], Disclosure.Withheld))];

    /// <summary>What today's policy no longer shows any part of: not even the minimum, but why.</summary>
    public static ImmutableArray<SharedItem> Stopped(ImmutableArray<ManifestItem> items) =>
        [.. items.Select(item => new SharedItem(item.Category, [], null, item.Reasons, Disclosure.Withheld))];

    private static ImmutableArray<SharedLine> FromMinimum(DataCategory category, Minimum minimum) => category switch
    {
        DataCategory.Identity => [new("age-band", minimum.AgeBand.ToString())],
        DataCategory.Address => [new("place", minimum.Place)],
        DataCategory.Circumstances => [new("summary", minimum.Summary)],
        DataCategory.Characteristics =>
        [
            new("language", minimum.Language),
            new("interpreter", minimum.InterpreterNeeded ? "Yes" : "No"),
            .. minimum.AccessNeeds.Length > 0 ? new SharedLine[] { new("access-needs", minimum.AccessNeeds) } : [],
        ],
        DataCategory.Risk => [new("risk-level", minimum.Risk.ToString())],
        _ => [],
    };
}
