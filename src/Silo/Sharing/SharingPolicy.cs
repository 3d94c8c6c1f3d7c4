using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// Who may see what: this is where it is decided. For each category, all of it, a named mask or nothing, and every
/// reason. Denies by default.
/// </summary>
internal static class SharingPolicy
{
    /// <summary>Every category, in the order in which people read them.</summary>
    public static ImmutableArray<DataCategory> Categories { get; } = [.. Enum.GetValues<DataCategory>().Order()];

    /// <summary>The decision on every category.</summary>
    public static ImmutableArray<CategoryDecision> Decide(SharingFacts facts)
    {
        var law = LegalStanding.Of(facts);
        return [.. Categories.Select(category => Decide(category, facts, law))];
    }

    /// <summary>The decision on one category.</summary>
    public static CategoryDecision Decide(DataCategory category, SharingFacts facts) =>
        Decide(category, facts, LegalStanding.Of(facts));

    /// <summary>The law on which sharing rests; null when it rests on none. Other rules may still deny everything.</summary>
    public static LawfulGround? Ground(SharingFacts facts) => LawRule.Ground(facts)?.Ground;

    /// <summary>For which reason a person was overridden, in the law or in a wish of theirs; null when nobody was.</summary>
    public static OverrideReason? Overridden(SharingFacts facts)
    {
        var law = LegalStanding.Of(facts);
        return Categories.Any(category => law.Overrides(category, facts)) ? law.Approved!.Override : null;
    }

    /// <summary>
    /// Why today's policy no longer shows this category of what was disclosed earlier; empty when it does. Consent and
    /// wishes are not asked again: taking consent back stops what has not been disclosed yet.
    /// </summary>
    public static ImmutableArray<string> StillForbids(SharingFacts facts, DataCategory category) =>
    [
        .. FactsRule.Denials(facts),
        .. AgreementRule.Denials(category, facts),
        .. RestrictionRule.Denials(category, facts),
        .. ReadinessRule.Denials(facts),
    ];

    private static CategoryDecision Decide(DataCategory category, SharingFacts facts, LegalStanding law)
    {
        ImmutableArray<string> denials =
        [
            .. FactsRule.Denials(facts),
            .. AgreementRule.Denials(category, facts),
            .. law.Denials(category, facts),
            .. RestrictionRule.Denials(category, facts),
            .. ReadinessRule.Denials(facts),
        ];
        if (!denials.IsEmpty)
            return new CategoryDecision(category, Disclosure.Withheld, null, denials);
        if (facts.Withheld.Contains(category))
            return new CategoryDecision(category, Disclosure.Withheld, null, [SharingReasons.WithheldBySender]);

        var decision = WideningRule.Extent(category, facts);
        return decision.Disclosure is not Disclosure.Withheld && law.Overrides(category, facts)
            ? decision with { Reasons = decision.Reasons.Add(SharingReasons.UnderOverride) }
            : decision;
    }
}
