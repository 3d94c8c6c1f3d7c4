using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

public sealed class UpkeepDecisionsTests
{
    private static readonly DateOnly Due = Review.AddDays(1);
    private static readonly AgreementSuspended Whole = new("A breach");

    [Fact]
    public void Review_OfWhatStands_SetsTheNextOne()
    {
        var state = Given([.. Signed, new AgreementReviewDue(Review), .. Decide(Next(Expiry), Due, new AgreementReviewDue(Review)).Events]);

        state.Known!.ReviewBy.ShouldBe(Expiry);
        state.ReviewIsDue.ShouldBeFalse();
    }

    [Fact]
    public void Review_AsItStandsAlready_RecordsNothing()
    {
        Decide(Next(Review), Today).ShouldBe(Decision.Nothing);
        Decide(Next(Today.AddMonths(3)), Today).Events.ShouldBe([new AgreementReviewed(Today, Today.AddMonths(3))]);
    }

    [Fact]
    public void Review_OutsideItsTime_IsRefused()
    {
        Code(Decide(Next(Today), Today)).ShouldBe(AgreementRefusals.ReviewNotAhead);
        Code(Decide(Next(Review.AddDays(1)), Today)).ShouldBe(AgreementRefusals.ReviewTooFarAhead);
        Code(Decide(Next(Expiry.AddDays(1)), Expiry.AddMonths(-6))).ShouldBe(AgreementRefusals.ReviewAfterExpiry);
        Decide(Next(Expiry), Expiry.AddMonths(-6)).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Review_OfWhatDoesNotStand_IsRefused()
    {
        Code(UpkeepDecisions.Review(Given(), Next(Review), Today)).ShouldBe(CommonRefusals.NotFound);
        Code(UpkeepDecisions.Review(Given(Drafted), Next(Review), Today)).ShouldBe(AgreementRefusals.NotSignedByAll);
        Code(Decide(Next(Expiry.AddMonths(1)), Expiry.AddDays(1))).ShouldBe(AgreementRefusals.TimeIsOver);
        Code(Decide(Next(Review) with { Version = 2 }, Today, Revised)).ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Fact]
    public void DeadlineCame_TheDayOfTheReviewPassed_IsRecordedOnceAndItStaysInForce()
    {
        UpkeepDecisions.DeadlineCame(Given(Signed), AgreementDeadlines.Review, Review).ShouldBe(Decision.Nothing);
        UpkeepDecisions.DeadlineCame(Given(Signed), AgreementDeadlines.Review, Due).Events.ShouldBe([new AgreementReviewDue(Review)]);
        var due = Given([.. Signed, new AgreementReviewDue(Review)]);
        UpkeepDecisions.DeadlineCame(due, AgreementDeadlines.Review, Due).ShouldBe(Decision.Nothing);
        due.On(Due).ShouldBe(AgreementStanding.InForce);
        due.ReviewIsDue.ShouldBeTrue();
    }

    [Fact]
    public void DeadlineCame_OfAnythingElse_IsNothing()
    {
        UpkeepDecisions.DeadlineCame(Given(Signed), "no such kind", Due).ShouldBe(Decision.Nothing);
        UpkeepDecisions.DeadlineCame(Given(Drafted), AgreementDeadlines.Review, Due).ShouldBe(Decision.Nothing);
        UpkeepDecisions.DeadlineCame(Given(), AgreementDeadlines.Review, Due).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Deadlines_FollowTheReviewOfTheVersionThatStands()
    {
        AgreementDeadlines.DueAt(Given(Drafted)).ShouldBeNull();
        AgreementDeadlines.DueAt(Given(Signed)).ShouldBe(new DateTimeOffset(2027, 3, 13, 0, 0, 0, TimeSpan.Zero));
        AgreementDeadlines.DueAt(Given([.. Signed, new AgreementReviewed(Today, new DateOnly(2026, 7, 31))]))
            .ShouldBe(new DateTimeOffset(2026, 7, 31, 23, 0, 0, TimeSpan.Zero));
        AgreementDeadlines.DueAt(Given([.. Signed, new AgreementReviewDue(Review)])).ShouldBeNull();
        AgreementDeadlines.Changes(Given(Signed), Given([.. Signed, new AgreementJoined(Three)])).ShouldBeEmpty();
        AgreementDeadlines.Changes(Given(Signed), Given([.. Signed, new AgreementReviewDue(Review)]))
            .ShouldBe([new DeadlineChange(AgreementDeadlines.Review, null)]);
    }

    [Fact]
    public void Suspend_TheWhole_StopsItUntilItIsResumed()
    {
        Suspend().Events.ShouldBe([Whole]);
        Suspend(Whole).ShouldBe(Decision.Nothing);
        Given([.. Signed, Whole]).On(Today).ShouldBe(AgreementStanding.Suspended);
        Given([.. Signed, Whole]).On(Expiry.AddDays(1)).ShouldBe(AgreementStanding.Expired);
        Resume(Whole).Events.ShouldBe([new AgreementResumed("Mended")]);
        Resume().ShouldBe(Decision.Nothing);
        Given([.. Signed, Whole, new AgreementResumed("Mended")]).On(Today).ShouldBe(AgreementStanding.InForce);
    }

    [Fact]
    public void Suspend_WhatDoesNotStandOrWithoutAReason_IsRefused()
    {
        Code(UpkeepDecisions.Suspend(Given(), new SuspendAgreement(CommandId.New(), "A breach"))).ShouldBe(CommonRefusals.NotFound);
        Code(UpkeepDecisions.Suspend(Given(Drafted), new SuspendAgreement(CommandId.New(), "A breach"))).ShouldBe(AgreementRefusals.NotSignedByAll);
        Code(UpkeepDecisions.Suspend(Given(Signed), new SuspendAgreement(CommandId.New(), " "))).ShouldBe(CommonRefusals.Missing);
        Code(UpkeepDecisions.Suspend(Given(Signed), new SuspendAgreement(CommandId.New(), new string('a', 501)))).ShouldBe(CommonRefusals.TooLong);
        Code(UpkeepDecisions.Resume(Given(), new ResumeAgreement(CommandId.New(), "Mended"))).ShouldBe(CommonRefusals.NotFound);
        Code(UpkeepDecisions.Resume(Given(Drafted), new ResumeAgreement(CommandId.New(), "Mended"))).ShouldBe(AgreementRefusals.NotSignedByAll);
        Code(UpkeepDecisions.Resume(Given([.. Signed, Whole]), new ResumeAgreement(CommandId.New(), ""))).ShouldBe(CommonRefusals.Missing);
    }

    [Fact]
    public void Suspend_SurvivesAFurtherVersion()
    {
        var state = Given([.. Signed, Whole, new PartySuspended(Two, "A breach", true), Revised, new AgreementSigned(One), new AgreementSigned(Two)]);

        state.Known!.Number.ShouldBe(2);
        state.On(Today).ShouldBe(AgreementStanding.Suspended);
        state.SuspensionOf(Two).ShouldNotBeNull();
    }

    [Fact]
    public void SuspendParty_ItsOwnOrByThePartnership_IsRecordedOnce()
    {
        SuspendParty(Two, Officer(Two)).Events.ShouldBe([new PartySuspended(Two, "A breach", false)]);
        SuspendParty(Two, Officer(Two), Own).ShouldBe(Decision.Nothing);
        SuspendParty(Two, Administrator).Events.ShouldBe([Ordered]);
        SuspendParty(Two, Administrator, Own).Events.ShouldBe([Ordered]);
        SuspendParty(Two, Administrator, Ordered).ShouldBe(Decision.Nothing);
        SuspendParty(Two, Officer(Two), Ordered).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void SuspendParty_OfAnotherOrOfNone_IsRefused()
    {
        foreach (var decide in new Func<OrganisationId, Caller, Decision>[] { (party, caller) => SuspendParty(party, caller), (party, caller) => ResumeParty(party, caller) })
        {
            Code(decide(One, Officer(Two))).ShouldBe(CommonRefusals.NotPermitted);
            Code(decide(Three, Officer(Two))).ShouldBe(CommonRefusals.NotPermitted);
            Code(decide(Three, Officer(Three))).ShouldBe(CommonRefusals.NotFound);
            Code(decide(Three, Administrator)).ShouldBe(AgreementRefusals.NotAParty);
        }

        Code(UpkeepDecisions.SuspendParty(Given(), new SuspendParty(CommandId.New(), Two, "A breach"), Administrator)).ShouldBe(CommonRefusals.NotFound);
        Code(UpkeepDecisions.SuspendParty(Given(Signed), new SuspendParty(CommandId.New(), Two, ""), Administrator)).ShouldBe(CommonRefusals.Missing);
    }

    [Fact]
    public void ResumeParty_ItsOwn_LiftsWhatItOrderedItselfAlone()
    {
        ResumeParty(Two, Officer(Two), Own).Events.ShouldBe([new PartyResumed(Two, "Mended")]);
        Code(ResumeParty(Two, Officer(Two), Ordered)).ShouldBe(AgreementRefusals.SuspendedByPartnership);
        Code(ResumeParty(Two, Officer(Two), Own, Ordered)).ShouldBe(AgreementRefusals.SuspendedByPartnership);
        ResumeParty(Two, Administrator, Ordered).Events.ShouldBe([new PartyResumed(Two, "Mended")]);
        ResumeParty(Two, Administrator, Own).Events.ShouldHaveSingleItem();
        ResumeParty(Two, Administrator).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void A_suspended_party_binds_nobody_until_it_resumes()
    {
        var suspended = View(Own);
        var resumed = View(Own, new PartyResumed(Two, "Mended"));

        suspended.InForce.ShouldBeTrue();
        suspended.SuspendedParties.ShouldBe([Two]);
        suspended.Binds(One, Two).ShouldBeFalse();
        suspended.Binds(Two, One).ShouldBeFalse();
        resumed.Binds(One, Two).ShouldBeTrue();
    }

    [Fact]
    public void View_IsForPartiesAndThePartnershipAlone()
    {
        var (id, state) = (new AgreementId(Guid.NewGuid()), Given([.. Signed, Revised]));

        AgreementViews.Of(id, state, Officer(Three), Today).ShouldBeNull();
        AgreementViews.Of(id, Given(), Administrator, Today).ShouldBeNull();
        AgreementViews.Of(id, state, Administrator, Today).ShouldNotBeNull();
        var view = AgreementViews.Of(id, state, Officer(One), Today)!;
        (view.Version, view.Proposed!.Version, view.Standing).ShouldBe((1, 2, AgreementStanding.InForce));
        AgreementViews.Of(id, Given(Drafted), Officer(One), Today)!.Proposed.ShouldBeNull();
        AgreementViews.Of(id, Given([.. Signed, Revised with { Parties = [One, Three] }]), Officer(Three), Today).ShouldNotBeNull();
    }

    private static PartySuspended Own => new(Two, "A breach", false);

    private static PartySuspended Ordered => new(Two, "A breach", true);

    private static AgreementView View(params IEvent[] events) =>
        AgreementViews.Of(new AgreementId(Guid.NewGuid()), Given([.. Signed, .. events]), Officer(One), Today)!;

    private static ReviewAgreement Next(DateOnly day) => new(CommandId.New(), 1, day);

    private static Decision Decide(ReviewAgreement command, DateOnly today, params IEvent[] further) =>
        UpkeepDecisions.Review(Given([.. Signed, .. further]), command, today);

    private static Decision Suspend(params IEvent[] further) =>
        UpkeepDecisions.Suspend(Given([.. Signed, .. further]), new SuspendAgreement(CommandId.New(), " A breach "));

    private static Decision Resume(params IEvent[] further) =>
        UpkeepDecisions.Resume(Given([.. Signed, .. further]), new ResumeAgreement(CommandId.New(), "Mended"));

    private static Decision SuspendParty(OrganisationId party, Caller caller, params IEvent[] further) =>
        UpkeepDecisions.SuspendParty(Given([.. Signed, .. further]), new SuspendParty(CommandId.New(), party, "A breach"), caller);

    private static Decision ResumeParty(OrganisationId party, Caller caller, params IEvent[] further) =>
        UpkeepDecisions.ResumeParty(Given([.. Signed, .. further]), new ResumeParty(CommandId.New(), party, "Mended"), caller);
}
