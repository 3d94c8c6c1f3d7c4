using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>Whoever would read must be vetted and trained today; the last day counts.</summary>
internal static class ReadinessRule
{
    public static IEnumerable<string> Denials(SharingFacts facts)
    {
        if (facts is not { Today: { } today, Readiness: { } readiness })
            yield break;

        // Of an organisation nothing known means that nobody there answers referrals; of one reader it does not.
        if (readiness == Readiness.None && facts.Case?.Reader is null)
        {
            yield return SharingReasons.NobodyToReceive;
            yield break;
        }

        if (!(readiness.VettedUntil >= today))
            yield return SharingReasons.VettingOutOfDate;
        if (!(readiness.TrainedUntil >= today))
            yield return SharingReasons.TrainingOutOfDate;
    }
}
