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
    public void Decide_Commissioner_NeverSeesALiveCase() =>
        Denied(Facts.For(OrganisationKind.Commissioner) with { Widened = SharingPolicy.Categories }, SharingReasons.NeverLiveCases);

    [Fact]
    public void Decide_UnknownKind_GivesNothingEvenWidened() =>
        Denied(Facts.For((OrganisationKind)99) with { Widened = SharingPolicy.Categories }, SharingReasons.NoLawfulBasis);

    [Fact]
    public void Decide_TwoTermsEachWithHalf_AgreesToNeither()
    {
        AgreementTerm[] terms =
        [
            new([], [], [SharingPurpose.Housing], [DataCategory.Risk]),
            new([], [], [SharingPurpose.VictimSupport], [DataCategory.Identity]),
            new([OrganisationKind.Council], [], [SharingPurpose.Housing], [DataCategory.Notes]),
        ];
        var facts = Facts.For(OrganisationKind.Police).Under(agreement => agreement with { Terms = [.. terms] });

        SharingPolicy.Decide(DataCategory.Risk, facts).Reasons.ShouldBe([SharingReasons.TableDefault]);
        SharingPolicy.Decide(DataCategory.Identity, facts).Reasons.ShouldBe([SharingReasons.CategoryNotAgreed]);
        SharingPolicy.Decide(DataCategory.Notes, facts).Reasons.ShouldBe([SharingReasons.CategoryNotAgreed]);
        SharingPolicy.Decide(DataCategory.Identity, facts with { Purpose = SharingPurpose.Safeguarding }).Reasons
            .ShouldBe([SharingReasons.PurposeNotAgreed, SharingReasons.NobodyAtRisk]);
    }

    [Theory]
    [InlineData(OrganisationKind.School)]
    [InlineData(OrganisationKind.Charity)]
    [InlineData(OrganisationKind.FaithGroup)]
    [InlineData(OrganisationKind.Other)]
    public void Decide_SupportByWhoIsNoRelevantAuthority_NeedsConsent(OrganisationKind kind) =>
        Denied(Facts.For(kind).With(Facts.Consent with { State = ConsentState.NotAsked }), SharingReasons.ConsentNeeded);

    [Theory]
    [InlineData(OrganisationKind.Police)]
    [InlineData(OrganisationKind.Council)]
    [InlineData(OrganisationKind.Charity)]
    [InlineData(OrganisationKind.School)]
    public void Decide_FaithGroupSharing_NeedsConsentWhateverThePurpose(OrganisationKind kind)
    {
        var facts = Facts.For(kind) with { Sender = Facts.Partner(OrganisationKind.FaithGroup) };

        Denied(facts.With(Facts.Consent with { State = ConsentState.Refused }), SharingReasons.ConsentRefused);
        Denied(facts with { Purpose = SharingPurpose.CrimePrevention }, SharingReasons.OutsideConsent);
        SharingPolicy.Ground(facts)!.Gateway.ShouldBe(Gateway.Consent);
    }

    [Fact]
    public void Decide_SchoolAskedToSafeguard_ByDutyOrElseByConsent()
    {
        var facts = Facts.For(OrganisationKind.School) with
        {
            Sender = Facts.Partner(OrganisationKind.Council), Purpose = SharingPurpose.Safeguarding,
        };

        Denied(facts, SharingReasons.OutsideConsent, SharingReasons.NobodyAtRisk);
        SharingPolicy.Ground(facts.In(its => its with { ChildOrAdultAtRisk = true }))!.Gateway.ShouldBe(Gateway.SafeguardingDuty);
        SharingPolicy.Ground(facts.With(Facts.Consent with { Purposes = Facts.Purposes }))!.Gateway.ShouldBe(Gateway.Consent);
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
    public void Decide_SeveralDenials_GivesAllReasonsInOrder()
    {
        var facts = (Facts.For(OrganisationKind.Police) with { Sender = Facts.Partner(OrganisationKind.FaithGroup) })
            .Under(agreement => agreement with
            {
                Standing = AgreementStanding.Suspended, SuspendedParties = [Facts.Partner(OrganisationKind.Police).Id], Terms = [],
            })
            .With(new Consent(
                ConsentState.Given, [], null, "", [Facts.Police.Id], [DataCategory.Risk], HasCapacity: false, ExpiresOn: Facts.Today.AddDays(-1)));
        facts = facts.With(Facts.Override(facts, status: OverrideStatus.Requested))
            .With(Facts.Restriction(facts.Recipient), Facts.Restriction(facts.Recipient), Facts.Restriction(facts.Recipient, RestrictionKind.ConflictOfInterest))
            .In(its => its with
            {
                Wishes = Wishes.None with { KindsNotToBeTold = [OrganisationKind.Police] },
                Wish = ReporterWish.AnonymousIntelligence, Naming = ReporterNaming.Anonymous,
            });
        facts = facts with { Readiness = new Readiness(Facts.Today.AddDays(-1), null), Withheld = SharingPolicy.Categories, Widened = SharingPolicy.Categories };

        Denied(DataCategory.ReporterIdentity, facts,
        [
            SharingReasons.AgreementSuspended, SharingReasons.PartySuspended, SharingReasons.DirectionNotAgreed,
            SharingReasons.ConsentExpired, SharingReasons.OutsideConsent, SharingReasons.RecipientOutsideConsent,
            SharingReasons.ConsentWithoutCapacity, SharingReasons.CategoryOutsideConsent, SharingReasons.OverrideNotApproved,
            SharingReasons.NotToBeTold, SharingReasons.AnonymousOnly, SharingReasons.ReporterNotNamed,
            SharingReasons.Restricted, SharingReasons.ConflictOfInterest,
            SharingReasons.VettingOutOfDate, SharingReasons.TrainingOutOfDate,
        ]);
    }

    [Fact]
    public void Decide_NothingKnown_SaysSoAndThatNoAgreementJoins()
    {
        Denied(new SharingFacts(null, null, null, null, null, null, null, [], []), SharingReasons.FactsMissing, SharingReasons.NoAgreement);
        Denied(
            Facts.For(OrganisationKind.Commissioner) with { Agreement = null }, SharingReasons.NeverLiveCases, SharingReasons.NoAgreement);
    }

    private static void Denied(SharingFacts facts, params string[] reasons)
    {
        foreach (var category in SharingPolicy.Categories)
            Denied(category, facts, reasons);
    }

    private static void Denied(DataCategory category, SharingFacts facts, string[] reasons)
    {
        var decision = SharingPolicy.Decide(category, facts);
        decision.Disclosure.ShouldBe(Disclosure.Withheld, category.ToString());
        decision.MayWidenTo.ShouldBeNull();
        decision.Reasons.AsEnumerable().ShouldBe(reasons, category.ToString());
    }
}
