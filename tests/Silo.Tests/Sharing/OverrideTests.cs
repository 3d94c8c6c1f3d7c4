using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

public sealed class OverrideTests
{
    private static readonly SharingFacts Refused =
        Facts.For(OrganisationKind.Charity).With(Facts.Consent with { State = ConsentState.Refused });

    [Theory]
    [InlineData(OverrideReason.ChildAtRisk)]
    [InlineData(OverrideReason.AdultAtRisk)]
    [InlineData(OverrideReason.RiskToLife)]
    [InlineData(OverrideReason.SeriousCrime)]
    [InlineData(OverrideReason.CourtOrder)]
    public void Decide_Approved_StandsInForConsentAndSaysSo(OverrideReason reason)
    {
        var facts = Refused.With(Facts.Override(Refused, reason));

        foreach (var decision in SharingPolicy.Decide(facts))
        {
            var share = SharingTable.Of(decision.Category, OrganisationKind.Charity).Default;
            decision.Disclosure.ShouldBe(share, decision.Category.ToString());
            decision.Reasons.ShouldBe(share is Disclosure.Withheld ? [SharingReasons.NotForThisKind] : [SharingReasons.TableDefault, SharingReasons.UnderOverride]);
        }

        SharingPolicy.Overridden(facts).ShouldBe(reason);
    }

    [Fact]
    public void Decide_RequestedAndUndecided_StaysDeniedAndSaysWhatItWaitsFor()
    {
        Reasons(Refused.With(Facts.Override(Refused, status: OverrideStatus.Requested)))
            .ShouldBe([SharingReasons.ConsentRefused, SharingReasons.OverrideNotApproved]);
        Reasons(Refused.With(Facts.Override(Refused, status: OverrideStatus.Refused))).ShouldBe([SharingReasons.ConsentRefused]);
        Reasons(Refused.With(Facts.Override(Refused, status: (OverrideStatus)9))).ShouldBe([SharingReasons.ConsentRefused]);
    }

    [Fact]
    public void Decide_RequestedWhereNothingStandsInTheWay_ChangesNothing()
    {
        var facts = Facts.For(OrganisationKind.Council);

        Reasons(facts.With(Facts.Override(facts, status: OverrideStatus.Requested))).ShouldBe(Reasons(facts));
    }

    [Fact]
    public void Decide_ForAnotherRecipientOrPurposeOrUnknownReason_LiftsNothing()
    {
        var given = Facts.Override(Refused);

        Reasons(Refused.With(given with { Recipient = Facts.Police.Id })).ShouldBe([SharingReasons.ConsentRefused]);
        Reasons(Refused.With(given with { Purpose = SharingPurpose.Safeguarding })).ShouldBe([SharingReasons.ConsentRefused]);
        Reasons(Refused.With(given with { Reason = (OverrideReason)9 })).ShouldBe([SharingReasons.ConsentRefused]);
    }

    [Fact]
    public void Decide_Approved_LiftsWishesAndSaysSo()
    {
        var police = Facts.For(OrganisationKind.Police);
        CaseFacts[] wishes =
        [
            Facts.Case with { Wishes = Wishes.None with { NotToBeTold = [police.Recipient!.Id] } },
            Facts.Case with { Wishes = Wishes.None with { KindsNotToBeTold = [OrganisationKind.Police] } },
            Facts.Case with { Wish = ReporterWish.LogOnly },
            Facts.Case with { Wish = ReporterWish.AnonymousIntelligence },
            Facts.Case with { Wish = ReporterWish.Support },
        ];
        foreach (var wish in wishes)
        {
            var facts = (police with { Case = wish }).With(Facts.Override(police, OverrideReason.SeriousCrime));

            Reasons(facts, DataCategory.Identity).ShouldBe([SharingReasons.TableDefault, SharingReasons.UnderOverride]);
            SharingPolicy.Overridden(facts).ShouldBe(OverrideReason.SeriousCrime);
            SharingPolicy.Ground(facts)!.Gateway.ShouldBe(Gateway.Section115);
        }
    }

    [Fact]
    public void Decide_ApprovedButNotNeeded_RestsOnTheOrdinaryLaw()
    {
        var facts = Facts.For(OrganisationKind.Council);
        var approved = facts.With(Facts.Override(facts));

        Reasons(approved).ShouldBe(Reasons(facts));
        SharingPolicy.Ground(approved).ShouldBe(SharingPolicy.Ground(facts));
        SharingPolicy.Overridden(approved).ShouldBeNull();
    }

    [Fact]
    public void Decide_Approved_LiftsNothingElse()
    {
        var approved = Refused.With(Facts.Override(Refused));

        Reasons(approved with { Agreement = null }).ShouldBe([SharingReasons.NoAgreement]);
        Reasons(approved.Without(DataCategory.Identity)).ShouldBe([SharingReasons.CategoryNotAgreed]);
        Reasons(approved.With(Facts.Restriction(approved.Recipient))).ShouldBe([SharingReasons.Restricted]);
        Reasons(approved with { Readiness = Readiness.None }).ShouldBe([SharingReasons.NobodyToReceive]);
        Reasons(approved, DataCategory.Suspect).ShouldBe([SharingReasons.NotForThisKind]);
        Reasons(approved.In(its => its with { Naming = ReporterNaming.Anonymous }), DataCategory.ReporterIdentity)
            .ShouldBe([SharingReasons.ReporterNotNamed]);
        var commissioner = Facts.For(OrganisationKind.Commissioner);
        Reasons(commissioner.With(Facts.Override(commissioner))).ShouldBe([SharingReasons.NeverLiveCases]);
    }

    [Fact]
    public void Ground_ConsentToPartOnly_GivesWayToTheOverrideOfTheWhole()
    {
        var facts = Facts.For(OrganisationKind.Charity);
        var part = facts.With(Facts.Consent with { Categories = [DataCategory.Risk] });
        var approved = part.With(Facts.Override(facts));

        SharingPolicy.Ground(part).ShouldBe(SharingPolicy.Ground(facts));
        Reasons(part).ShouldBe([SharingReasons.CategoryOutsideConsent]);
        SharingPolicy.Ground(approved)!.Gateway.ShouldBe(Gateway.OverridingInterest);
        Reasons(approved).ShouldBe([SharingReasons.TableDefault, SharingReasons.UnderOverride]);
    }

    [Fact]
    public void Decide_WideningToAFaithGroup_NeedsConsentAndNoOverrideStandsIn()
    {
        var facts = Facts.For(OrganisationKind.FaithGroup) with { Widened = SharingPolicy.Categories };
        var refused = facts.With(Facts.Consent with { State = ConsentState.Refused });
        var overridden = refused.With(Facts.Override(facts));

        Reasons(facts).ShouldBe([SharingReasons.WidenedBySender]);
        Reasons(overridden).ShouldBe([SharingReasons.WideningNeedsConsent]);
        SharingPolicy.Decide(DataCategory.Identity, overridden).ShouldSatisfyAllConditions(
            decision => decision.Disclosure.ShouldBe(Disclosure.Withheld),
            decision => decision.MayWidenTo.ShouldBeNull());
        Reasons(overridden, DataCategory.SafetyPlan).ShouldBe([SharingReasons.TableDefault, SharingReasons.UnderOverride]);
    }

    [Fact]
    public void Decide_WideningToAFaithGroup_NeedsConsentToThatVeryCategory()
    {
        var facts = Facts.For(OrganisationKind.FaithGroup) with { Widened = SharingPolicy.Categories };
        var part = facts.With(Facts.Consent with { Categories = [DataCategory.Circumstances] });
        var overridden = part.With(Facts.Override(facts));

        Reasons(overridden).ShouldBe([SharingReasons.WideningNeedsConsent]);
        Reasons(overridden, DataCategory.Circumstances).ShouldBe([SharingReasons.WidenedBySender, SharingReasons.UnderOverride]);
    }

    private static IEnumerable<string> Reasons(SharingFacts facts, DataCategory category = DataCategory.Identity) =>
        SharingPolicy.Decide(category, facts).Reasons;
}
