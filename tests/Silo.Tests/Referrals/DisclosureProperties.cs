using System.Collections.Immutable;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;
using Partnership.Silo.Sharing;
using Partnership.Silo.Tests.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>What a recipient reads of generated drafts, before they answer and after they accept.</summary>
public sealed class DisclosureProperties
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    /// <summary>Texts of the case that are in no minimum.</summary>
    private static readonly string[] Secrets =
    [
        "Anisa", "Inventedname", "1988", SampleCase.AddressLines, SampleCase.Postcode, SampleCase.Phone, SampleCase.Account,
        SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, SampleCase.RiskWhy, "After 6pm", "landline", "At home",
        "26000123456", "British Bangladeshi", "Repeated abuse and damage",
    ];

    [Fact]
    public void Before_the_answer_nothing_shows_but_the_minimum() => All((facts, minimum, items) =>
    {
        var lines = SharedItems.BeforeAnswer(minimum, items).SelectMany(item => item.Shown).ToList();
        return lines.ToHashSet().SetEquals(MinimumLines(minimum))
            && !Secrets.Any(secret => lines.Any(line => line.Text.Contains(secret, StringComparison.Ordinal)));
    });

    [Fact]
    public void Before_the_answer_each_category_promises_the_manifest_or_says_why_not() => All((facts, minimum, items) =>
        SharedItems.BeforeAnswer(minimum, items).Zip(items).All(pair =>
            pair.First.Category == pair.Second.Category
            && pair.First.Extent == pair.Second.Disclosure
            && pair.First.WidenedBecause is null
            && (pair.First.OnAcceptance is null) == pair.Second.Lines.IsEmpty
            && (pair.First.OnAcceptance is null) != (pair.First.WithheldReasons.IsEmpty)));

    [Fact]
    public void After_acceptance_exactly_the_manifest_shows_and_else_the_minimum() => All((facts, minimum, items) =>
        SharedItems.AfterAcceptance(minimum, items).Zip(items).All(pair => pair.Second.Lines.IsEmpty
            ? pair.First is { OnAcceptance: null, WithheldReasons.IsEmpty: false, Extent: Disclosure.Withheld }
                && pair.First.Shown.All(MinimumLines(minimum).Contains)
            : pair.First is { OnAcceptance: null, WithheldReasons.IsEmpty: true }
                && pair.First.Extent == pair.Second.Disclosure
                && pair.First.Shown.SequenceEqual(pair.Second.Lines)));

    [Fact]
    public void What_todays_policy_stops_leaves_nothing_but_why() => All((facts, minimum, items) =>
        SharedItems.Stopped([.. items.Select(item => item with { Disclosure = Disclosure.Withheld, Reasons = [SharingReasons.PartySuspended] })]).All(item =>
            item is { Shown.IsEmpty: true, OnAcceptance: null, WithheldReasons: [SharingReasons.PartySuspended], Extent: Disclosure.Withheld }));

    [Fact]
    public void The_manifest_holds_the_lines_of_the_policys_decisions_and_none_withheld()
    {
        var disclosed = 0;
        All((facts, _, items) => items.Zip(ManifestBuilder.Decide(facts)).All(pair =>
        {
            var (item, decision) = pair;
            disclosed += item.Lines.Length;
            return item.Category == decision.Category
                && item.Disclosure == decision.Disclosure
                && item.Lines.SequenceEqual(DisclosedLines.Of(item.Category, item.Disclosure, facts.Case, facts.Draft.Summary))
                && (item.WidenedBecause is not null) == decision.Reasons.Contains(SharingReasons.WidenedBySender, StringComparer.Ordinal)
                && item.Lines.IsEmpty != item.Reasons.IsEmpty
                && (item.Disclosure is not Disclosure.Withheld || item.Lines.IsEmpty && item.Reasons.SequenceEqual(decision.Reasons, StringComparer.Ordinal));
        }));
        disclosed.ShouldBeGreaterThan(1000);
    }

    private static HashSet<SharedLine> MinimumLines(Minimum minimum) =>
    [
        new("age-band", minimum.AgeBand.ToString()), new("place", "Normanton, Derby"), new("summary", "Damage to a home."),
        new("language", "Bengali"), new("interpreter", "Yes"), new("access-needs", "Step-free access"), new("risk-level", "High"),
    ];

    private static void All(Func<ReferralFacts, Minimum, ImmutableArray<ManifestItem>, bool> property) => GeneratedFacts.All(
        generated =>
        {
            var facts = Drafted(generated);
            return property(facts, ManifestBuilder.Minimum(facts, Today), ManifestBuilder.Items(facts));
        },
        times: 2000);

    private static ReferralFacts Drafted(SharingFacts facts) => new(
        Today,
        Sample.Draft with
        {
            Purpose = facts.Purpose,
            Summary = "Damage to a home.",
            Widened = [.. facts.Widened.Select(category => new Widening(category, "A reason"))],
            Withheld = facts.Withheld,
        },
        1,
        Sample.Case with { Lead = facts.Sender ?? Sample.Police, Consent = facts.Case?.Consent ?? Sample.Case.Consent },
        facts.Recipient,
        facts.Readiness,
        facts.Agreement);
}
