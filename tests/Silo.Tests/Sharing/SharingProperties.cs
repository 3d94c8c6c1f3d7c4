using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>What holds of every question that may be asked of the generated population.</summary>
public sealed class SharingProperties
{
    [Fact]
    public void As_much_is_shared_as_the_rules_written_down_a_second_time_allow()
    {
        int shared = 0, widened = 0, overridden = 0, withheld = 0;
        GeneratedFacts.All(
            facts => SharingPolicy.Decide(facts).All(decision =>
            {
                shared += decision.Disclosure is Disclosure.Withheld ? 0 : 1;
                withheld += decision.Disclosure is Disclosure.Withheld ? 1 : 0;
                widened += Gives(decision, SharingReasons.WidenedBySender);
                overridden += Gives(decision, SharingReasons.UnderOverride);
                return decision.Disclosure == Oracle.Extent(decision.Category, facts);
            }),
            times: 4000);

        // Else it would hold of a policy that gives nothing, or everything, to anybody.
        shared.ShouldBeGreaterThan(1000);
        withheld.ShouldBeGreaterThan(1000);
        widened.ShouldBeGreaterThan(20);
        overridden.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Sharing_rests_on_the_ground_that_the_law_written_down_a_second_time_names()
    {
        var grounds = new HashSet<LawfulGround>();
        GeneratedFacts.All(facts =>
        {
            var ground = SharingPolicy.Ground(facts);
            if (facts is not { Today: { } day, Sender.Kind: var sender, Purpose: { } purpose, Recipient.Kind: var recipient, Case: { } @case })
                return true;
            if (ground is not null)
                grounds.Add(ground);
            var approved = Oracle.ApprovedReasons(facts);
            var consented = Oracle.IsConsented(facts) && (approved.Length == 0 || @case.Consent.Categories.IsEmpty);
            return ground == LawOracle.Ground(day, sender, purpose, recipient, consented, @case.ChildOrAdultAtRisk, approved);
        });

        grounds.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Whatever_is_shared_rests_on_a_ground_and_names_the_override_that_it_needed()
    {
        var overridden = 0;
        GeneratedFacts.All(facts =>
        {
            var decisions = SharingPolicy.Decide(facts);
            if (decisions.All(decision => decision.Disclosure is Disclosure.Withheld))
                return true;
            var reason = SharingPolicy.Overridden(facts);
            overridden += reason is null ? 0 : 1;
            var without = Monotonicity.Revoked(facts);
            return SharingPolicy.Ground(facts) is not null
                && (reason is not null || decisions.Zip(SharingPolicy.Decide(without)).All(pair => pair.First.Disclosure == pair.Second.Disclosure))
                && (reason is not null || decisions.All(decision => Gives(decision, SharingReasons.UnderOverride) is 0));
        });

        overridden.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Every_reason_for_withholding_is_met_in_the_population()
    {
        var met = Enumerable.Range(1, 5000)
            .SelectMany(number => SharingPolicy.Decide(Population.Instance.Ask(number)))
            .SelectMany(decision => decision.Reasons)
            .ToHashSet(StringComparer.Ordinal);

        string[] ofReferrals = [SharingReasons.NothingRecorded, SharingReasons.Declined, SharingReasons.Withdrawn, SharingReasons.Recalled];
        SharingDocument.Reasons.Select(reason => reason.Code).Except([.. met, .. ofReferrals], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_gives_a_reason_and_each_only_once() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts).All(decision =>
            !decision.Reasons.IsEmpty && decision.Reasons.Distinct(StringComparer.Ordinal).Count() == decision.Reasons.Length));

    [Fact]
    public void One_category_is_decided_as_among_all() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts).All(decision =>
            SharingPolicy.Decide(decision.Category, facts) is var alone
            && alone.Disclosure == decision.Disclosure
            && alone.MayWidenTo == decision.MayWidenTo
            && alone.Reasons.SequenceEqual(decision.Reasons, StringComparer.Ordinal)), times: 1000);

    [Fact]
    public void A_commissioner_never_gets_anything() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts with { Recipient = Facts.Partner(OrganisationKind.Commissioner) }).All(decision =>
            decision.Disclosure is Disclosure.Withheld
            && decision.MayWidenTo is null
            && Gives(decision, SharingReasons.NeverLiveCases) is 1));

    private static int Gives(CategoryDecision decision, string reason) => decision.Reasons.Contains(reason, StringComparer.Ordinal) ? 1 : 0;
}
