using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

public sealed class AgreementDecisionsTests
{
    [Fact]
    public void Draft_EverythingThere_WritesItDownWithEachPartyOnce()
    {
        var drafted = Decide(Draft(One, Two, One)).Events.ShouldHaveSingleItem().ShouldBeOfType<AgreementDrafted>();

        drafted.Parties.ShouldBe([One, Two]);
        (drafted.ReviewBy, drafted.ExpiresOn).ShouldBe((Review, Expiry));
    }

    [Fact]
    public void Draft_NothingInIt_NamesEveryField() =>
        Decide(new DraftAgreement(CommandId.New(), " ", [One, One], [], default, default)).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
            [
                ("Title", CommonRefusals.Missing), ("Parties", AgreementRefusals.TooFewParties), ("Terms", CommonRefusals.Missing),
                ("ReviewBy", AgreementRefusals.ReviewNotAhead),
            ]);

    [Fact]
    public void Draft_NoListsAtAll_IsRefusedLikeEmptyOnes() =>
        Decide(Draft(One, Two) with { Parties = default, Terms = default }).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
            [
                ("Parties", AgreementRefusals.TooFewParties), ("Terms", CommonRefusals.Missing),
            ]);

    [Fact]
    public void Draft_ATermWithoutPurposesOrCategories_IsRefused()
    {
        foreach (var term in new[] { Term with { Purposes = [] }, Term with { Categories = [] }, Term with { Purposes = default } })
            Code(Decide(Draft(One, Two) with { Terms = [Term, term] })).ShouldBe(CommonRefusals.Missing);
    }

    [Fact]
    public void Draft_ATermOfWhatDoesNotExist_IsRefused()
    {
        foreach (var term in new[]
        {
            Term with { From = [(OrganisationKind)99] }, Term with { To = [(OrganisationKind)99] },
            Term with { Purposes = [(SharingPurpose)99] }, Term with { Categories = [(DataCategory)99] },
        })
        {
            Code(Decide(Draft(One, Two) with { Terms = [term] })).ShouldBe(CommonRefusals.NotAChoice);
        }
    }

    [Fact]
    public void Draft_AReviewOutsideItsTime_IsRefused()
    {
        Code(Decide(Draft(One, Two) with { ReviewBy = Today })).ShouldBe(AgreementRefusals.ReviewNotAhead);
        Code(Decide(Draft(One, Two) with { ReviewBy = Review.AddDays(1) })).ShouldBe(AgreementRefusals.ReviewTooFarAhead);
        Code(Decide(Draft(One, Two) with { ExpiresOn = Review.AddDays(-1) })).ShouldBe(AgreementRefusals.ReviewAfterExpiry);
        Decide(Draft(One, Two) with { ReviewBy = Today.AddDays(1), ExpiresOn = Today.AddDays(1) }).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Draft_Twice_IsRefused() =>
        Code(AgreementDecisions.Draft(Given(Drafted), Draft(One, Two), Today)).ShouldBe(AgreementRefusals.AlreadyDrafted);

    [Fact]
    public void Sign_ByAParty_IsRecordedOnce()
    {
        AgreementDecisions.Sign(Given(Drafted), Sign(1), One, Today).Events.ShouldBe([new AgreementSigned(One)]);
        AgreementDecisions.Sign(Given(Drafted, new AgreementSigned(One)), Sign(1), One, Today).ShouldBe(Decision.Nothing);
        AgreementDecisions.Sign(Given(Signed), Sign(1), One, Today).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Sign_ByAnyOther_FindsNothing()
    {
        Code(AgreementDecisions.Sign(Given(Drafted), Sign(1), Three, Today)).ShouldBe(CommonRefusals.NotFound);
        Code(AgreementDecisions.Sign(Given(), Sign(1), One, Today)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Sign_AVersionThatIsNotAwaited_IsRefused()
    {
        var proposed = Given([.. Signed, Revised]);

        Code(AgreementDecisions.Sign(Given(Drafted, Revised), Sign(1), One, Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(AgreementDecisions.Sign(proposed, Sign(3), One, Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(AgreementDecisions.Sign(Given([.. Signed]), Sign(2), One, Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(AgreementDecisions.Sign(Given([.. Signed, Revised, Revised]), Sign(2), One, Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        AgreementDecisions.Sign(proposed, Sign(2), One, Today).Events.ShouldBe([new AgreementSigned(One)]);
    }

    [Fact]
    public void Sign_ByAPartyThatTheNewVersionLeavesOut_IsRefused() => Code(AgreementDecisions.Sign(
        Given([.. Signed, Revised with { Parties = [One, Three] }]), Sign(2), Two, Today)).ShouldBe(AgreementRefusals.NotAParty);

    [Fact]
    public void Sign_AfterItsLastDay_IsRefused()
    {
        AgreementDecisions.Sign(Given(Drafted), Sign(1), One, Expiry).Events.ShouldHaveSingleItem();
        Code(AgreementDecisions.Sign(Given(Drafted), Sign(1), One, Expiry.AddDays(1))).ShouldBe(AgreementRefusals.TimeIsOver);
    }

    [Fact]
    public void Revise_WhatIsInForce_LeavesItInForceUntilAllHaveSigned()
    {
        var revised = Given([.. Signed, .. AgreementDecisions.Revise(Given(Signed), Revise(1, One, Two, Three), Today).Events]);

        foreach (var party in new[] { Two, Three })
        {
            (revised.On(Today), revised.Known!.Number, revised.Proposed!.Number).ShouldBe((AgreementStanding.InForce, 1, 2));
            revised = revised.Apply(new AgreementSigned(party));
        }

        revised.Known!.Title.ShouldBe(Drafted.Title);
        revised = revised.Apply(new AgreementSigned(One));
        (revised.On(Today), revised.Known!.Number, revised.Proposed).ShouldBe((AgreementStanding.InForce, 2, null));
        revised.Known.Title.ShouldBe(Revised.Title);
        revised.Known.Signed.ShouldBe([Two, Three, One]);
    }

    [Fact]
    public void Revise_AProposal_ReplacesItWithItsSignatures()
    {
        var first = Given([.. Signed, Revised, new AgreementSigned(One)]);

        var second = first.Apply(AgreementDecisions.Revise(first, Revise(2, One, Two), Today).Events.ShouldHaveSingleItem());

        second.Proposed!.Number.ShouldBe(3);
        second.Proposed.Signed.ShouldBeEmpty();
        second.Known!.Number.ShouldBe(1);
    }

    [Fact]
    public void Revise_WhatNobodyHasSigned_ReplacesTheDraft()
    {
        var state = Given(Drafted, Revised);

        (state.Known!.Number, state.Settled, state.On(Today)).ShouldBe((2, null, AgreementStanding.Unsigned));
    }

    [Fact]
    public void Revise_WhatHasExpired_PutsItInForceAgain()
    {
        var late = Expiry.AddDays(1);
        var state = Given([.. Signed, Revised with { ReviewBy = late.AddMonths(1), ExpiresOn = late.AddMonths(2) }]);

        state.On(late).ShouldBe(AgreementStanding.Expired);
        state.Apply(new AgreementSigned(One)).Apply(new AgreementSigned(Two)).On(late).ShouldBe(AgreementStanding.InForce);
    }

    [Fact]
    public void Revise_AnotherVersionThanTheNewest_IsRefused()
    {
        Code(AgreementDecisions.Revise(Given([.. Signed, Revised]), Revise(1, One, Two), Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(AgreementDecisions.Revise(Given(Signed), Revise(2, One, Two), Today)).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(AgreementDecisions.Revise(Given(), Revise(1, One, Two), Today)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Revise_BadFields_NamesThemAllAsADraftWould() =>
        AgreementDecisions.Revise(
            Given(Signed), new ReviseAgreement(CommandId.New(), 1, "", [One], [], Review.AddDays(1), Today), Today).Refusals
            .Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
            [
                ("Title", CommonRefusals.Missing), ("Parties", AgreementRefusals.TooFewParties), ("Terms", CommonRefusals.Missing),
                ("ReviewBy", AgreementRefusals.ReviewTooFarAhead), ("ReviewBy", AgreementRefusals.ReviewAfterExpiry),
            ]);

    [Fact]
    public void Join_ANewParty_JoinsAndSignsAtOnce()
    {
        AgreementDecisions.Join(Given(Drafted), Join(Three)).Events.ShouldBe([new AgreementJoined(Three)]);
        AgreementDecisions.Join(Given(Drafted), Join(One)).ShouldBe(Decision.Nothing);
        Code(AgreementDecisions.Join(Given(), Join(One))).ShouldBe(CommonRefusals.NotFound);
        Given(Drafted, new AgreementJoined(Three)).Known!.Signed.ShouldBe([Three]);
        Given([.. Signed, new AgreementJoined(Three)]).On(Today).ShouldBe(AgreementStanding.InForce);
    }

    [Fact]
    public void Join_WhileAVersionWaits_HasToSignThatTooAndIsNotDroppedByIt()
    {
        var state = Given([.. Signed, Revised, new AgreementJoined(Three), new AgreementSigned(One), new AgreementSigned(Two)]);

        state.Known!.Number.ShouldBe(1);
        state.Known.Signed.ShouldBe([One, Two, Three]);
        state.Proposed!.Parties.ShouldBe([One, Two, Three]);
        state.Apply(new AgreementSigned(Three)).Known!.Parties.ShouldBe([One, Two, Three]);
    }

    [Fact]
    public void On_EverySignature_IsInForceFromTheLastOneToItsLastDay()
    {
        Given().On(Today).ShouldBe(AgreementStanding.Unsigned);
        Given(Drafted, new AgreementSigned(One)).On(Today).ShouldBe(AgreementStanding.Unsigned);
        Given(Signed).On(Expiry).ShouldBe(AgreementStanding.InForce);
        Given(Signed).On(Expiry.AddDays(1)).ShouldBe(AgreementStanding.Expired);
    }

    private static Decision Decide(DraftAgreement command) => AgreementDecisions.Draft(Given(), command, Today);

    private static SignAgreement Sign(int version) => new(CommandId.New(), version);

    private static JoinAgreement Join(OrganisationId party) => new(CommandId.New(), party);
}
