using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>Puts together what a referral would disclose, from the policy's decisions and the case as it stands.</summary>
internal static class ManifestBuilder
{
    public static ImmutableArray<CategoryDecision> Decide(ReferralFacts facts) => SharingPolicy.Decide(Of(facts));

    /// <summary>What the policy is asked about this draft.</summary>
    public static SharingFacts Of(ReferralFacts facts) => new(
        facts.Today, facts.Case.Lead, facts.Recipient, facts.Readiness, facts.Agreement, facts.Draft.Purpose,
        CaseFacts.Of(facts.Case, facts.Today),
        [.. facts.Draft.Widened.Select(widening => widening.Category)], facts.Draft.Withheld);

    public static ImmutableArray<ManifestItem> Items(ReferralFacts facts) =>
        [.. Decide(facts).Select(decision => Item(decision, facts))];

    /// <summary>What every recipient sees before they answer, whatever the table gives them afterwards.</summary>
    public static Minimum Minimum(ReferralFacts facts, DateOnly today)
    {
        var (@case, draft) = (facts.Case, facts.Draft);
        return new Minimum(
            @case.Risk.Level,
            [.. @case.Incidents.SelectMany(incident => incident.Strands).Distinct().Order()],
            DisclosedLines.Place(@case.Address),
            draft.AskedFor, draft.WhyNow, draft.Summary,
            Age.BandOn(@case.Subject, today), @case.Subject.Language, @case.Subject.InterpreterNeeded, @case.Subject.AccessNeeds);
    }

    /// <summary>Why it may be shared, of facts by which something may.</summary>
    public static Grounds Grounds(ReferralFacts facts)
    {
        var (agreement, consent, asked) = (facts.Agreement!, facts.Case.Consent, Of(facts));
        return new Grounds(
            facts.Draft.Purpose!.Value, agreement.Id, agreement.Title, agreement.ReviewBy, consent.State, consent.AskedOn,
            agreement.Version, SharingPolicy.Ground(asked)!, SharingPolicy.Overridden(asked));
    }

    private static ManifestItem Item(CategoryDecision decision, ReferralFacts facts)
    {
        var lines = DisclosedLines.Of(decision.Category, decision.Disclosure, facts.Case, facts.Draft.Summary);
        return decision.Disclosure is Disclosure.Withheld
            ? new ManifestItem(decision.Category, Disclosure.Withheld, decision.Reasons, [])
            : new ManifestItem(decision.Category, decision.Disclosure, lines.IsEmpty ? [SharingReasons.NothingRecorded] : [], lines);
    }
}
