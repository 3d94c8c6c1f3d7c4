using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
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
        [.. facts.Draft.Widened.Select(widening => widening.Category)],
        // What whoever sends may not see themself is not there to be shared by them.
        [.. facts.Draft.Withheld, .. facts.Case.Withheld.OrEmpty()]);

    public static ImmutableArray<ManifestItem> Items(ReferralFacts facts) => Items(facts, Decide(facts));

    /// <summary>The same, of what was decided already.</summary>
    public static ImmutableArray<ManifestItem> Items(ReferralFacts facts, ImmutableArray<CategoryDecision> decisions) =>
        [.. decisions.Select(decision => Item(decision, facts))];

    /// <summary>The manifest of these items, with what is shown before the answer, the grounds, and its hash.</summary>
    public static Manifest Manifest(ReferralFacts facts, ImmutableArray<ManifestItem> items) => new Manifest(
        facts.Case.Reference, facts.Case.Version, Minimum(facts, facts.Today),
        Grounds(facts), items, facts.Salt).Hashed();

    /// <summary>What every recipient sees before they answer, whatever the table gives them afterwards.</summary>
    public static Minimum Minimum(ReferralFacts facts, DateOnly today)
    {
        var (@case, draft) = (facts.Case, facts.Draft);
        return new Minimum(
            @case.Risk.Level,
            [.. Travelling(facts).Incidents.SelectMany(incident => incident.Strands).Distinct().Order()],
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

    /// <summary>
    /// The case without what was to be written down and told to nobody: that stays here, whatever else travels, unless that
    /// wish is overridden.
    /// </summary>
    public static CaseView Travelling(ReferralFacts facts) => facts.Override is not null ? facts.Case : facts.Case with
    {
        Incidents = [.. facts.Case.Incidents.Where(incident => incident.Wish is not ReporterWish.LogOnly)],
    };

    private static ManifestItem Item(CategoryDecision decision, ReferralFacts facts)
    {
        if (decision.Disclosure is Disclosure.Withheld)
            return new ManifestItem(decision.Category, Disclosure.Withheld, decision.Reasons, []);
        var lines = DisclosedLines.Of(decision.Category, decision.Disclosure, Travelling(facts), facts.Draft.Summary);
        return new ManifestItem(
            decision.Category, decision.Disclosure, lines.IsEmpty ? [SharingReasons.NothingRecorded] : [], lines,
            decision.Reasons.Contains(SharingReasons.WidenedBySender, StringComparer.Ordinal) ? WhyWidened(decision.Category, facts.Draft) : null);
    }

    private static string? WhyWidened(DataCategory category, ReferralDraft draft) =>
        draft.Widened.FirstOrDefault(widening => widening.Category == category)?.Reason.Trim();
}
