using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>What today's policy takes away from a copy that was disclosed earlier.</summary>
public sealed class StillForbidsTests
{
    private static readonly SharingFacts Copy = Facts.For(OrganisationKind.Charity) with { Case = CaseFacts.OfCopy([], Facts.Reader) };

    [Fact]
    public void Nothing_changed_forbids_nothing()
    {
        foreach (var category in SharingPolicy.Categories)
            SharingPolicy.StillForbids(Copy, category).ShouldBeEmpty();
    }

    [Fact]
    public void Consent_and_wishes_are_not_asked_again()
    {
        var facts = Facts.For(OrganisationKind.Charity)
            .With(Facts.Consent with { State = ConsentState.Withdrawn })
            .In(its => its with { Wish = ReporterWish.LogOnly, Naming = ReporterNaming.Anonymous, Wishes = Wishes.None with { KindsNotToBeTold = [OrganisationKind.Charity] } });

        foreach (var category in SharingPolicy.Categories)
            SharingPolicy.StillForbids(facts, category).ShouldBeEmpty();
        SharingPolicy.Decide(facts).ShouldAllBe(decision => decision.Disclosure == Disclosure.Withheld);
    }

    [Fact]
    public void Agreement_restriction_and_readiness_are_asked_again()
    {
        Forbids(Copy with { Agreement = null }).ShouldBe([SharingReasons.NoAgreement]);
        Forbids(Copy.Under(its => its with { Standing = AgreementStanding.Suspended })).ShouldBe([SharingReasons.AgreementSuspended]);
        Forbids(Copy.Under(its => its with { SuspendedParties = [Facts.Police.Id] })).ShouldBe([SharingReasons.PartySuspended]);
        Forbids(Copy.Under(its => its with { Terms = [] })).ShouldBe([SharingReasons.DirectionNotAgreed]);
        Forbids(Copy.Without(DataCategory.Risk)).ShouldBe([SharingReasons.CategoryNotAgreed]);
        SharingPolicy.StillForbids(Copy.Without(DataCategory.Risk), DataCategory.Notes).ShouldBeEmpty();
        Forbids(Copy.With(Facts.Restriction(null, RestrictionKind.ConflictOfInterest))).ShouldBe([SharingReasons.ConflictOfInterest]);
        Forbids(Copy.With(Facts.Restriction(null, default, DataCategory.Notes))).ShouldBeEmpty();
        Forbids(Copy.With(Facts.Restriction(Copy.Recipient))).ShouldBe([SharingReasons.Restricted]);
        Forbids(Copy with { Readiness = Facts.Ready with { VettedUntil = null } }).ShouldBe([SharingReasons.VettingOutOfDate]);
    }

    [Fact]
    public void A_reader_never_vetted_or_trained_is_told_both() =>
        Forbids(Copy with { Readiness = Readiness.None }).ShouldBe([SharingReasons.VettingOutOfDate, SharingReasons.TrainingOutOfDate]);

    [Fact]
    public void Missing_facts_and_commissioners_are_denied()
    {
        Forbids(Copy with { Case = null }).ShouldBe([SharingReasons.FactsMissing]);
        Forbids(Copy with { Readiness = null }).ShouldBe([SharingReasons.FactsMissing]);
        Forbids(Copy with { Recipient = Facts.Partner(OrganisationKind.Commissioner) }).ShouldBe([SharingReasons.NeverLiveCases]);
    }

    [Fact]
    public void What_is_forbidden_of_a_copy_is_forbidden_anew_for_the_same_reasons() => GeneratedFacts.All(facts =>
        SharingPolicy.Decide(facts).All(decision =>
            SharingPolicy.StillForbids(facts, decision.Category).All(reason => decision.Reasons.Contains(reason, StringComparer.Ordinal))), times: 1000);

    private static IEnumerable<string> Forbids(SharingFacts facts) => SharingPolicy.StillForbids(facts, DataCategory.Risk);
}
