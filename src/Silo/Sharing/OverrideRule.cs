using Partnership.Contracts.Cases;

namespace Partnership.Silo.Sharing;

/// <summary>
/// An approved override stands in for consent and lifts what the person and the reporter wished; it lifts nothing else.
/// It counts for its own recipient and purpose only, and only where a row of the law carries it.
/// </summary>
internal static class OverrideRule
{
    /// <summary>The row of the law on which an approved override rests; null when there is no such override.</summary>
    public static LawRow? Approved(SharingFacts facts) => LawRule.Rows(facts).FirstOrDefault(row =>
        row.Need is Need.Override && Has(facts, OverrideStatus.Approved, row.Override));

    /// <summary>Whether one has been asked for that nobody has decided yet.</summary>
    public static bool IsAsked(SharingFacts facts) => LawRule.Rows(facts).Any(row =>
        row.Need is Need.Override && Has(facts, OverrideStatus.Requested, row.Override));

    private static bool Has(SharingFacts facts, OverrideStatus status, OverrideReason? reason) =>
        facts.Case is { } @case && @case.Overrides.Any(each =>
            each.Status == status && each.Reason == reason
            && each.Recipient == facts.Recipient?.Id && each.Purpose == facts.Purpose);
}
