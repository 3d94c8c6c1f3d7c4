using System.Collections.Immutable;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Words;

/// <summary>
/// What keeps back every part of a case alike, such as an agreement that has run out: said once, and not at each part.
/// </summary>
internal static class CommonReasons
{
    /// <summary>The reasons that every part has; none where a part is shown, or where there is but one part.</summary>
    public static ImmutableArray<string> Of(IEnumerable<ImmutableArray<string>> reasonsOfParts)
    {
        var recorded = reasonsOfParts.Where(reasons => reasons is not [SharingReasons.NothingRecorded]).ToList();
        return recorded.Count < 2
            ? []
            : [.. recorded[0].Where(reason => recorded.All(reasons => reasons.Contains(reason, StringComparer.Ordinal)))];
    }

    /// <summary>The reasons of a part that were not said for all.</summary>
    public static ImmutableArray<string> Own(ImmutableArray<string> reasons, ImmutableArray<string> common) =>
        [.. reasons.Where(reason => !common.Contains(reason, StringComparer.Ordinal))];
}
