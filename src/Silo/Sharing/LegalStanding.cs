using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// What the law says of all categories alike: the row that sharing rests on, the row of an approved override, and
/// whether one was asked for.
/// </summary>
internal sealed record LegalStanding(LawRow? Ground, LawRow? Approved, bool IsAsked)
{
    public static LegalStanding Of(SharingFacts facts) =>
        new(LawRule.Ground(facts), OverrideRule.Approved(facts), OverrideRule.IsAsked(facts));

    /// <summary>What law and wishes say against this category.</summary>
    public IEnumerable<string> Denials(DataCategory category, SharingFacts facts)
    {
        List<string> law = [.. LawRule.Denials(category, facts, Ground)];
        List<string> wishes = Approved is null ? [.. WishesRule.Denials(category, facts)] : [];
        var waiting = IsAsked && law.Count + wishes.Count > 0;
        return [.. law, .. waiting ? [SharingReasons.OverrideNotApproved] : (string[])[], .. wishes, .. WishesRule.Lasting(category, facts)];
    }

    /// <summary>Whether somebody is overridden in this category: in the law that it rests on, or in a wish.</summary>
    public bool Overrides(DataCategory category, SharingFacts facts) =>
        Approved is not null && (Ground == Approved || WishesRule.Denials(category, facts).Any());
}
