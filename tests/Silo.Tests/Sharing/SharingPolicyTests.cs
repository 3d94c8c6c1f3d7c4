using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

public sealed class SharingPolicyTests
{
    [Fact]
    public void Decide_EveryConditionMet_FollowsTheTable()
    {
        foreach (var (category, kind, _) in HandbookTable.Cells.Where(cell => cell.Kind is not OrganisationKind.Commissioner))
        {
            var share = SharingTable.Of(category, kind);

            var decision = SharingPolicy.Decide(category, Facts.For(kind));

            decision.Disclosure.ShouldBe(share.Default, $"{category} for {kind}");
            decision.MayWidenTo.ShouldBe(share.Widest, $"{category} for {kind}");
            decision.Reasons.ShouldBe([share.Default is Disclosure.Withheld ? SharingReasons.NotForThisKind : SharingReasons.TableDefault]);
        }
    }

    [Fact]
    public void Decide_Widened_GivesTheWidestOfTheTableAndNoMore()
    {
        foreach (var (category, kind, _) in HandbookTable.Cells.Where(cell => cell.Kind is not OrganisationKind.Commissioner))
        {
            var share = SharingTable.Of(category, kind);

            var decision = SharingPolicy.Decide(category, Facts.For(kind) with { Widened = [category] });

            decision.Disclosure.ShouldBe(share.Widest ?? share.Default, $"{category} for {kind}");
            decision.Reasons.Contains(SharingReasons.WidenedBySender, StringComparer.Ordinal).ShouldBe(share.Widest is not null, $"{category} for {kind}");
        }
    }

    [Fact]
    public void Decide_AllCategories_AnswersEachOnceInOrder() =>
        SharingPolicy.Decide(Facts.For(OrganisationKind.Police)).Select(decision => decision.Category)
            .ShouldBe(Enum.GetValues<DataCategory>());

    [Fact]
    public void Decide_NoAgreement_WithholdsForThatAlone() =>
        Denied(Facts.For(OrganisationKind.Police) with { Agreement = null }, SharingReasons.NoAgreement);

    [Fact]
    public void Decide_AgreementNotInForce_WithholdsForThatAlone() => Denied(
        Facts.For(OrganisationKind.Police) with { Agreement = Facts.Agreement with { Standing = AgreementStanding.Suspended, Terms = [] } },
        SharingReasons.NoAgreement);

    [Fact]
    public void Decide_PurposeNotAgreed_WithholdsForThatAlone() =>
        Denied(Facts.For(OrganisationKind.Police).Without(SharingPurpose.Housing), SharingReasons.PurposeNotAgreed);

    [Fact]
    public void Decide_CategoryNotAgreed_WithholdsThatCategoryAlone()
    {
        var decisions = SharingPolicy.Decide(Facts.For(OrganisationKind.Police).Without(DataCategory.Suspect));

        decisions.Single(decision => decision.Category is DataCategory.Suspect).Reasons.ShouldBe([SharingReasons.CategoryNotAgreed]);
        decisions.Where(decision => decision.Reasons.Contains(SharingReasons.CategoryNotAgreed, StringComparer.Ordinal)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Decide_Commissioner_NeverSeesALiveCase() =>
        Denied(Facts.For(OrganisationKind.Commissioner) with { Widened = SharingPolicy.Categories }, SharingReasons.NeverLiveCases);

    [Fact]
    public void Decide_MissingFact_Denies()
    {
        var facts = Facts.For(OrganisationKind.Police);
        Denied(facts with { Recipient = null }, SharingReasons.FactsMissing);
        Denied(facts with { Purpose = null }, SharingReasons.FactsMissing);
        Denied(facts with { Case = null }, SharingReasons.FactsMissing);
    }

    [Fact]
    public void Decide_UnknownKind_GivesNothingEvenWidened() =>
        Denied(Facts.For((OrganisationKind)99) with { Widened = SharingPolicy.Categories }, SharingReasons.NotForThisKind);

    [Theory]
    [InlineData(OrganisationKind.Charity)]
    [InlineData(OrganisationKind.FaithGroup)]
    public void Decide_CharityOrFaithGroup_NeedsConsentToThisPurpose(OrganisationKind kind)
    {
        var facts = Facts.For(kind);
        Denied(facts.With(Facts.Consent with { State = ConsentState.NotAsked }), SharingReasons.ConsentNeeded);
        Denied(facts.With(Facts.Consent with { State = ConsentState.Refused }), SharingReasons.ConsentNeeded);
        Denied(facts.With(Facts.Consent with { State = (ConsentState)9 }), SharingReasons.ConsentNeeded);
        Denied(facts with { Purpose = SharingPurpose.CrimePrevention }, SharingReasons.OutsideConsent);
        SharingPolicy.Decide(DataCategory.SafetyPlan, facts).Disclosure.ShouldNotBe(Disclosure.Withheld);
    }

    [Fact]
    public void Decide_StatutoryPartner_DoesNotNeedConsent()
    {
        var refused = Facts.Consent with { State = ConsentState.Refused, Purposes = [] };

        SharingPolicy.Decide(Facts.For(OrganisationKind.Council).With(refused)).Select(decision => decision.Disclosure)
            .ShouldBe(SharingPolicy.Decide(Facts.For(OrganisationKind.Council)).Select(decision => decision.Disclosure));
    }

    [Fact]
    public void Decide_WithheldBySender_BeatsWidening()
    {
        var decision = SharingPolicy.Decide(
            DataCategory.Address,
            Facts.For(OrganisationKind.Charity) with { Widened = [DataCategory.Address], Withheld = [DataCategory.Address] });

        decision.Disclosure.ShouldBe(Disclosure.Withheld);
        decision.MayWidenTo.ShouldBeNull();
        decision.Reasons.ShouldBe([SharingReasons.WithheldBySender]);
    }

    [Fact]
    public void Decide_SeveralDenials_GivesAllReasons()
    {
        var agreement = Facts.Agreement with { Terms = [] };
        var facts = Facts.For(OrganisationKind.FaithGroup) with
        {
            Agreement = agreement, Case = Facts.Case with { Consent = Facts.Consent with { State = ConsentState.Refused } },
        };

        SharingPolicy.Decide(DataCategory.Address, facts).Reasons
            .ShouldBe([SharingReasons.PurposeNotAgreed, SharingReasons.CategoryNotAgreed, SharingReasons.ConsentNeeded]);
        SharingPolicy.Decide(DataCategory.Address, facts with { Purpose = null, Case = null }).Reasons
            .ShouldBe([SharingReasons.FactsMissing, SharingReasons.CategoryNotAgreed]);
        SharingPolicy.Decide(DataCategory.Address, facts with { Recipient = Facts.Partner(OrganisationKind.Commissioner), Agreement = null }).Reasons
            .ShouldBe([SharingReasons.NeverLiveCases, SharingReasons.NoAgreement]);
        SharingPolicy.Decide(DataCategory.Address, new SharingFacts(null, null, null, null, null, null, null, [], [])).Reasons
            .ShouldBe([SharingReasons.FactsMissing, SharingReasons.NoAgreement]);
    }

    private static void Denied(SharingFacts facts, string reason)
    {
        foreach (var decision in SharingPolicy.Decide(facts))
        {
            decision.Disclosure.ShouldBe(Disclosure.Withheld, decision.Category.ToString());
            decision.MayWidenTo.ShouldBeNull();
            decision.Reasons.ShouldBe([reason], decision.Category.ToString());
        }
    }
}
