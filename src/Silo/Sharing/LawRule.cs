using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>Something must be the ground: the first row of the law whose need is met.</summary>
internal static class LawRule
{
    /// <summary>The rows that speak of these facts, met or not; none where a fact is missing.</summary>
    public static IEnumerable<LawRow> Rows(SharingFacts facts) =>
        facts is { Today: { } today, Sender: { } sender, Purpose: { } purpose, Recipient: { } recipient }
            ? LawTable.On(today, sender.Kind, purpose, recipient.Kind)
            : [];

    /// <summary>The row on which sharing rests; null when there is none.</summary>
    public static LawRow? Ground(SharingFacts facts)
    {
        var byOverride = OverrideRule.Approved(facts);
        return Rows(facts).FirstOrDefault(row => row.Need switch
        {
            Need.Nothing => true,
            Need.SomebodyAtRisk => facts.Case is { ChildOrAdultAtRisk: true },

            // One sharing rests on one ground: consent to some parts of the case gives way to an override of all of it.
            Need.Consent => ConsentRule.IsGiven(facts) && (byOverride is null || facts.Case!.Consent.Categories.IsEmpty),
            _ => row == byOverride,
        });
    }

    /// <summary>Why the law does not allow this category; where facts are missing others say so.</summary>
    public static IEnumerable<string> Denials(DataCategory category, SharingFacts facts, LawRow? ground)
    {
        if (facts is not { Today: not null, Sender: not null, Purpose: not null, Case: not null, Recipient.Kind: not OrganisationKind.Commissioner })
            yield break;
        var needs = ground is null
            ? Rows(facts).Select(row => row.Need).Where(need => need is not Need.Override).ToHashSet()
            : [ground.Need];
        if (needs.Contains(Need.Consent))
        {
            foreach (var reason in ConsentRule.Denials(category, facts))
                yield return reason;
        }

        if (ground is not null)
            yield break;
        if (needs.Contains(Need.SomebodyAtRisk))
            yield return SharingReasons.NobodyAtRisk;
        if (needs.Count is 0)
            yield return SharingReasons.NoLawfulBasis;
    }
}
