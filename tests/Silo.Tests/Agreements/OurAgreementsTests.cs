using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;

namespace Partnership.Silo.Tests.Agreements;

public sealed class OurAgreementsTests
{
    private static readonly OrganisationProfile Police = Profile(OrganisationKind.Police);
    private static readonly OrganisationProfile Charity = Profile(OrganisationKind.Charity);
    private static readonly AgreementView Good = new(
        new AgreementId(Guid.NewGuid()), "Good", 1, [Police.Id, Charity.Id], [Police.Id, Charity.Id],
        [new AgreementTerm([OrganisationKind.Police], [OrganisationKind.Charity], [SharingPurpose.Housing], [DataCategory.Identity])],
        new DateOnly(2027, 3, 12), new DateOnly(2028, 3, 12), AgreementStanding.InForce, []);

    private static readonly AgreementView OtherPurpose =
        Good with { Title = "Other purpose", Terms = [Good.Terms[0] with { Purposes = [SharingPurpose.VictimSupport] }] };

    private static readonly AgreementView OtherDirection =
        Good with { Title = "Other direction", Terms = [Good.Terms[0] with { From = [OrganisationKind.Council] }] };

    private static readonly AgreementView PartySuspended = Good with { Title = "Party suspended", SuspendedParties = [Charity.Id] };
    private static readonly AgreementView Expired = Good with { Title = "Expired", Standing = AgreementStanding.Expired };
    private static readonly AgreementView Elsewhere = Good with { Title = "Elsewhere", Parties = [Police.Id] };

    [Fact]
    public void Between_Several_TakesTheNearestToSharingWhateverTheOrder()
    {
        AgreementView[] nearest = [Good, OtherPurpose, OtherDirection, PartySuspended, Expired];
        for (var first = 0; first < nearest.Length; first++)
        {
            Between([.. nearest.Skip(first), Elsewhere]).ShouldBe(nearest[first]);
            Between([Elsewhere, .. nearest.Skip(first).Reverse()]).ShouldBe(nearest[first]);
        }
    }

    [Fact]
    public void Between_TwoAsGood_TakesTheSameOneWhateverTheOrder()
    {
        var (one, other) = (Good with { Id = new AgreementId(new Guid(1, 0, 0, new byte[8])) }, Good with { Id = new AgreementId(new Guid(2, 0, 0, new byte[8])) });

        Between([one, other]).ShouldBe(one);
        Between([other, one]).ShouldBe(one);
    }

    [Fact]
    public void Between_ANarrowerOneBeside_TakesTheWider()
    {
        var wider = Good with
        {
            Id = new AgreementId(Guid.NewGuid()), Title = "Wider",
            Terms = [Good.Terms[0] with { Categories = [DataCategory.Address, DataCategory.Risk] }],
        };

        Between([Good, wider]).ShouldBe(wider);
        Between([wider, Good]).ShouldBe(wider);
    }

    [Fact]
    public void Between_NobodyJoinsTheTwo_IsNone()
    {
        Between([]).ShouldBeNull();
        Between([Elsewhere]).ShouldBeNull();
    }

    [Fact]
    public void Between_TheOtherWayRound_IsAnotherDirection() =>
        OurAgreements.Between([OtherDirection with { Terms = [new AgreementTerm([], [OrganisationKind.Police], [SharingPurpose.Housing], [])] }, Good], Charity, Police, SharingPurpose.Housing)!
            .Title.ShouldBe("Other direction");

    [Fact]
    public void Between_NoPurposeChosenYet_AsksForTheDirectionAlone()
    {
        OurAgreements.Between([OtherDirection, OtherPurpose], Police, Charity, null).ShouldBe(OtherPurpose);
        OurAgreements.Between([OtherPurpose, Good], Police, Charity, null).ShouldBe(OtherPurpose);
    }

    private static AgreementView? Between(ImmutableArray<AgreementView> agreements) =>
        OurAgreements.Between(agreements, Police, Charity, SharingPurpose.Housing);

    private static OrganisationProfile Profile(OrganisationKind kind) => new(new OrganisationId(Guid.NewGuid()), kind.ToString(), kind, [], "", null);
}
