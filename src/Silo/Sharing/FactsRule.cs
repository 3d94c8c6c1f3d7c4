using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>Nothing is decided without every fact, and no commissioner sees a live case.</summary>
internal static class FactsRule
{
    public static IEnumerable<string> Denials(SharingFacts facts)
    {
        if (facts is not { Today: not null, Sender: not null, Recipient: not null, Readiness: not null, Purpose: not null, Case: not null })
            yield return SharingReasons.FactsMissing;
        if (facts.Recipient is { Kind: OrganisationKind.Commissioner })
            yield return SharingReasons.NeverLiveCases;
    }
}
