using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Agreements;

public sealed class AgreementDecisionsTests
{
    private static readonly OrganisationId One = new(Guid.NewGuid());
    private static readonly OrganisationId Two = new(Guid.NewGuid());
    private static readonly OrganisationId Three = new(Guid.NewGuid());
    private static readonly DateOnly Review = new(2027, 7, 31);
    private static readonly AgreementDrafted Drafted =
        new("An agreement", [One, Two], [new AgreementTerm([], [], [SharingPurpose.Housing], [DataCategory.Identity])], Review, Review);

    [Fact]
    public void Draft_EverythingThere_WritesItDownWithEachPartyOnce()
    {
        var drafted = AgreementDecisions.Draft(Given(), Draft(One, Two, One)).Events.ShouldHaveSingleItem().ShouldBeOfType<AgreementDrafted>();

        drafted.Parties.ShouldBe([One, Two]);
        drafted.ReviewBy.ShouldBe(Review);
    }

    [Fact]
    public void Draft_NothingInIt_NamesEveryField()
    {
        var command = new DraftAgreement(CommandId.New(), " ", [One, One], [], Review, Review);

        AgreementDecisions.Draft(Given(), command).Refusals.Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
        [
            ("Title", CommonRefusals.Missing), ("Parties", AgreementRefusals.TooFewParties),
            ("Terms", CommonRefusals.Missing),
        ]);
    }

    [Fact]
    public void Draft_Twice_IsRefused() => Code(AgreementDecisions.Draft(Given(Drafted), Draft(One, Two))).ShouldBe(AgreementRefusals.AlreadyDrafted);

    [Fact]
    public void Sign_ByAParty_IsRecordedOnce()
    {
        AgreementDecisions.Sign(Given(Drafted), Sign(One)).Events.ShouldBe([new AgreementSigned(One)]);
        AgreementDecisions.Sign(Given(Drafted, new AgreementSigned(One)), Sign(One)).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void Sign_ByAnyOther_IsRefused()
    {
        Code(AgreementDecisions.Sign(Given(Drafted), Sign(Three))).ShouldBe(AgreementRefusals.NotAParty);
        Code(AgreementDecisions.Sign(Given(), Sign(One))).ShouldBe(AgreementRefusals.NotAParty);
    }

    [Fact]
    public void Join_ANewParty_JoinsAndSignsAtOnce()
    {
        AgreementDecisions.Join(Given(Drafted), Join(Three)).Events.ShouldBe([new AgreementJoined(Three)]);
        AgreementDecisions.Join(Given(Drafted), Join(One)).ShouldBe(Decision.Nothing);
        Code(AgreementDecisions.Join(Given(), Join(One))).ShouldBe(CommonRefusals.NotFound);
        Given(Drafted, new AgreementJoined(Three)).Signed.ShouldBe([Three]);
    }

    [Fact]
    public void InForceOn_EverySignature_FromTheLastOneUntilTheReviewDate()
    {
        Given(Drafted, new AgreementSigned(One)).InForceOn(Review).ShouldBeFalse();
        var signed = Given(Drafted, new AgreementSigned(One), new AgreementSigned(Two));
        signed.InForceOn(Review).ShouldBeTrue();
        signed.InForceOn(Review.AddDays(1)).ShouldBeFalse();
        Given().InForceOn(Review).ShouldBeFalse();
        Given(Drafted, new AgreementSigned(One), new AgreementSigned(Two), new AgreementJoined(Three)).InForceOn(Review).ShouldBeTrue();
    }

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;

    private static DraftAgreement Draft(params ImmutableArray<OrganisationId> parties) =>
        new(CommandId.New(), Drafted.Title, parties, Drafted.Terms, Review, Review);

    private static SignAgreement Sign(OrganisationId party) => new(CommandId.New(), party);

    private static JoinAgreement Join(OrganisationId party) => new(CommandId.New(), party);

    private static AgreementState Given(params IEvent[] events) =>
        events.Aggregate(AgreementState.Definition.Initial, AgreementState.Definition.Apply);
}
