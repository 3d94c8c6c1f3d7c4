using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Why something may be shared is said in plain words first, and every line of the law names its source.</summary>
public sealed class GroundWordsTests
{
    private static readonly Grounds Housing = new(
        SharingPurpose.Housing, new AgreementId(Guid.NewGuid()), "East Midlands sharing agreement", new DateOnly(2027, 7, 31),
        ConsentState.Given, new DateOnly(2026, 3, 11), 4,
        new LawfulGround(Regime.UkGdpr, LawfulBasis.Consent, SpecialCondition.ExplicitConsent, Gateway.Consent, ChangeOfPurpose: false), null);

    private static readonly LawfulGround PublicTask =
        new(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.StatutoryPurposes, Gateway.Section115, ChangeOfPurpose: false);

    [Fact]
    public void Why_it_may_be_shared_is_the_purpose_and_that_the_person_agreed() =>
        GroundWords.Why(Housing).ShouldBe("To make a home safe or find another, with the person's agreement");

    [Fact]
    public void What_rests_on_the_law_alone_claims_no_agreement_of_the_person() =>
        GroundWords.Why(Housing with { Law = PublicTask }).ShouldBe("To make a home safe or find another, as the law allows");

    [Fact]
    public void What_rests_on_both_says_both() =>
        GroundWords.Why(Housing with { Law = PublicTask with { Condition = SpecialCondition.ExplicitConsent } })
            .ShouldBe("To make a home safe or find another, with the person's agreement and as the law allows");

    [Fact]
    public void What_was_sent_before_the_law_was_recorded_says_the_purpose_alone() =>
        GroundWords.Why(Housing with { Law = null }).ShouldBe("To make a home safe or find another");

    [Fact]
    public void Under_an_override_the_reason_is_said_and_no_agreement_of_the_person() =>
        GroundWords.Why(Housing with { Override = OverrideReason.RiskToLife }).ShouldBe(
            "To make a home safe or find another, without the person's agreement because somebody's life is in danger");

    [Fact]
    public void The_agreement_is_named_with_its_version() =>
        GroundWords.Agreement(Housing).ShouldBe("East Midlands sharing agreement, version 4, to be reviewed by 31 July 2027");

    [Fact]
    public void The_law_is_said_line_by_line()
    {
        GroundWords.Law(PublicTask).Length.ShouldBe(4);
        var changed = GroundWords.Law(PublicTask with { ChangeOfPurpose = true });
        changed.Length.ShouldBe(5);
        changed[4].ShouldContain("Data Protection Act 2018, section 36(4)");
    }

    [Fact]
    public void Every_ground_names_its_law()
    {
        string[] lines =
        [
            .. Enum.GetValues<Regime>().Select(GroundWords.Of), .. Enum.GetValues<LawfulBasis>().Select(GroundWords.Of),
            .. Enum.GetValues<SpecialCondition>().Select(GroundWords.Of),
            .. Enum.GetValues<Gateway>().Where(gateway => gateway is not (Gateway.Consent or Gateway.CourtOrder)).Select(GroundWords.Of),
        ];

        lines.ShouldAllBe(line => line.EndsWith(')') && line.Contains('('));
    }
}
