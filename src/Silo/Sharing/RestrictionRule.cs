using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>Who is barred from the case or a part of it, as an organisation or as a person.</summary>
internal static class RestrictionRule
{
    public static IEnumerable<string> Denials(DataCategory category, SharingFacts facts)
    {
        var kinds = facts.Case?.Restrictions
            .Where(restriction => restriction.Covers(category) && Concerns(restriction, facts))
            .Select(restriction => restriction.Kind)
            .ToHashSet() ?? [];
        if (kinds.Any(kind => kind is not RestrictionKind.ConflictOfInterest))
            yield return SharingReasons.Restricted;
        if (kinds.Contains(RestrictionKind.ConflictOfInterest))
            yield return SharingReasons.ConflictOfInterest;
    }

    private static bool Concerns(Restriction restriction, SharingFacts facts) =>
        (restriction.Organisation is { } organisation && organisation == facts.Recipient?.Id)
        || (restriction.Person is { } person && person == facts.Case!.Reader);
}
