using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

public sealed class SharingProperties
{
    [Fact]
    public void A_category_is_shared_exactly_when_every_condition_holds_and_the_table_gives_it()
    {
        var shared = 0;
        GeneratedFacts.All(facts => SharingPolicy.Decide(facts).All(decision =>
        {
            var isShared = decision.Disclosure is not Disclosure.Withheld;
            shared += isShared ? 1 : 0;
            return isShared == (EveryConditionHolds(decision.Category, facts) && TableGives(decision.Category, facts));
        }));

        // Else the properties below would hold of a policy that gives nothing to anybody.
        shared.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void No_more_is_shared_than_the_table_gives() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts).All(decision =>
        {
            if (facts.Recipient is not { Kind: var kind })
                return decision.Disclosure is Disclosure.Withheld;
            var share = SharingTable.Of(decision.Category, kind);
            var widest = facts.Widened.Contains(decision.Category) ? share.Widest ?? share.Default : share.Default;
            return decision.Disclosure is Disclosure.Withheld || decision.Disclosure == widest;
        }));

    [Fact]
    public void Every_decision_gives_a_reason() =>
        GeneratedFacts.All(facts => SharingPolicy.Decide(facts).All(decision => !decision.Reasons.IsEmpty));

    [Fact]
    public void A_commissioner_never_gets_anything() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts with { Recipient = Facts.Partner(OrganisationKind.Commissioner) }).All(decision =>
            decision.Disclosure is Disclosure.Withheld
            && decision.MayWidenTo is null
            && decision.Reasons.Contains(SharingReasons.NeverLiveCases, StringComparer.Ordinal)));

    [Fact]
    public void Withholding_a_category_never_reveals_more() => GeneratedFacts.All(facts =>
        SharingPolicy.Categories.All(category => NoMore(facts with { Withheld = facts.Withheld.Add(category) }, facts)));

    [Fact]
    public void Taking_back_a_widening_never_reveals_more() => GeneratedFacts.All(facts =>
        SharingPolicy.Categories.All(category => NoMore(facts with { Widened = facts.Widened.Remove(category) }, facts)));

    [Fact]
    public void Taking_a_purpose_or_a_category_out_of_the_agreement_never_reveals_more() => GeneratedFacts.All(facts =>
        facts.Agreement is null
        || (Facts.Purposes.All(purpose => NoMore(facts.Without(purpose), facts))
            && SharingPolicy.Categories.All(category => NoMore(facts.Without(category), facts))
            && NoMore(facts with { Agreement = facts.Agreement with { Standing = AgreementStanding.Suspended } }, facts)
            && NoMore(facts with { Agreement = null }, facts)));

    [Fact]
    public void Withdrawing_consent_never_reveals_more() => GeneratedFacts.All(facts =>
        facts.Case?.Consent is not { } consent
        || (NoMore(facts.With(consent with { State = ConsentState.Refused }), facts)
            && Facts.Purposes.All(purpose =>
                NoMore(facts.With(consent with { Purposes = consent.Purposes.Remove(purpose) }), facts))
            && NoMore(facts with { Case = null }, facts)));

    private static bool EveryConditionHolds(DataCategory category, SharingFacts facts) =>
        facts is { Recipient.Kind: var kind, Agreement: { InForce: true } agreement, Purpose: { } purpose, Case.Consent: { } consent }
        && kind is not OrganisationKind.Commissioner
        && agreement.Terms[0].Purposes.Contains(purpose)
        && agreement.Terms[0].Categories.Contains(category)
        && !facts.Withheld.Contains(category)
        && (kind is not (OrganisationKind.Charity or OrganisationKind.FaithGroup)
            || consent.State is ConsentState.Given && consent.Purposes.Contains(purpose));

    private static bool TableGives(DataCategory category, SharingFacts facts)
    {
        var share = SharingTable.Of(category, facts.Recipient!.Kind);
        return share.Default is not Disclosure.Withheld || share.Widest is not null && facts.Widened.Contains(category);
    }

    /// <summary>Of each category as much is shared, or less.</summary>
    private static bool NoMore(SharingFacts less, SharingFacts more) => SharingPolicy.Decide(less)
        .Zip(SharingPolicy.Decide(more), (now, before) => (int)now.Disclosure <= (int)before.Disclosure)
        .All(holds => holds);
}
