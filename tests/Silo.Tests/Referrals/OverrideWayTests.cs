using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A draft says when an override would open its way, and how that override stands.</summary>
public sealed class OverrideWayTests
{
    private static readonly OrganisationProfile Charity = Partnership.Silo.Tests.Sharing.Facts.Partner(OrganisationKind.Charity);

    private static readonly ReferralFacts Refused = Sample.Facts with
    {
        Recipient = Charity,
        Draft = Sample.Draft with { Recipient = Charity.Id, Purpose = SharingPurpose.VictimSupport },
        Case = Sample.Case with { Consent = Sample.Case.Consent with { State = ConsentState.Refused } },
    };

    [Fact]
    public void Nothing_is_needed_where_something_is_shared() => OverrideWay.Of(Sample.Facts).ShouldBeNull();

    [Fact]
    public void Where_consent_is_missing_it_can_be_asked_for() =>
        OverrideWay.Of(Refused).ShouldBe(new DraftOverride(DraftOverrideState.NotAsked));

    [Fact]
    public void Where_the_person_does_not_want_the_partner_told_it_can_be_asked_for() => OverrideWay.Of(Sample.Facts with
    {
        Case = Sample.Case with { Wishes = Wishes.None with { NotToBeTold = [Sample.Council.Id] } },
    })!.State.ShouldBe(DraftOverrideState.NotAsked);

    [Theory]
    [InlineData(OverrideStatus.Requested, DraftOverrideState.Waits)]
    [InlineData(OverrideStatus.Approved, DraftOverrideState.Approved)]
    [InlineData(OverrideStatus.Refused, DraftOverrideState.Refused)]
    [InlineData(OverrideStatus.Ended, DraftOverrideState.Ended)]
    public void How_it_stands_is_how_the_last_one_stands(OverrideStatus status, DraftOverrideState state)
    {
        var (earlier, last) = (Asked(OverrideStatus.Refused), Asked(status));

        OverrideWay.Of(With(earlier, last)).ShouldBe(new DraftOverride(state, last.Id));
    }

    [Fact]
    public void Of_another_partner_or_purpose_it_counts_for_nothing()
    {
        OverrideWay.Of(With(Asked(OverrideStatus.Approved) with { Recipient = Sample.Council.Id }))!.State.ShouldBe(DraftOverrideState.NotAsked);
        OverrideWay.Of(With(Asked(OverrideStatus.Approved) with { Purpose = SharingPurpose.Housing }))!.State.ShouldBe(DraftOverrideState.NotAsked);
    }

    [Fact]
    public void Approved_and_not_needed_is_not_spoken_of() => OverrideWay.Of(With(Asked(OverrideStatus.Approved)) with
    {
        Case = Sample.Case with { Overrides = [Asked(OverrideStatus.Approved)] },
    }).ShouldBeNull();

    [Fact]
    public void No_override_is_offered_where_something_else_stands_in_the_way()
    {
        OverrideWay.Of(Refused with { Agreement = null }).ShouldBeNull();
        OverrideWay.Of(Refused with { Recipient = Charity with { Kind = OrganisationKind.Commissioner } }).ShouldBeNull();
        OverrideWay.Of(Refused with { Readiness = Readiness.None }).ShouldBeNull();
        OverrideWay.Of(Refused with { OpenOnes = [new OpenReferral(Charity.Id, new(2001))] }).ShouldBeNull();
        OverrideWay.Of(Refused with { Draft = Refused.Draft with { Purpose = null } }).ShouldBeNull();
        OverrideWay.Of(Refused with { Recipient = null, Draft = Refused.Draft with { Recipient = null } }).ShouldBeNull();
    }

    [Fact]
    public void What_the_sender_withholds_asks_for_no_override() => OverrideWay.Of(Sample.With(draft => draft with
    {
        Withheld = [.. Enum.GetValues<DataCategory>()],
    })).ShouldBeNull();

    private static ReferralFacts With(params ConsentOverride[] overrides) =>
        Refused with { Case = Refused.Case with { Overrides = [.. overrides] } };

    private static ConsentOverride Asked(OverrideStatus status) => new(
        Guid.NewGuid(), Charity.Id, SharingPurpose.VictimSupport, OverrideReason.RiskToLife, WithoutConsent.Impossible, "They cannot be asked", status,
        Sample.Officer.User, Sample.Now);
}
