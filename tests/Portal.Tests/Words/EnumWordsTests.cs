using System.Text.RegularExpressions;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Contracts.Work;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every choice is told apart from every other, in words and not in code.</summary>
public sealed partial class EnumWordsTests
{
    [Fact]
    public void What_happened_at_the_door() => ShouldBeWords<SignInOutcome>(SignInWords.Of);

    [Fact]
    public void By_what_somebody_entered() => ShouldBeWords<Means>(SignInWords.Of);

    [Fact]
    public void Strands() => ShouldBeWords<Strand>(CaseWords.Of);

    [Fact]
    public void Risk_levels() => ShouldBeWords<RiskLevel>(CaseWords.Of);

    [Fact]
    public void Age_bands() => ShouldBeWords<AgeBand>(CaseWords.Of);

    [Fact]
    public void Ways_to_reach_a_person() => ShouldBeWords<ContactChannel>(CaseWords.Of);

    [Fact]
    public void What_a_person_said() => ShouldBeWords<ConsentState>(CaseWords.Of);

    [Fact]
    public void What_a_person_said_on_a_referral() => ShouldBeWords<ConsentState>(state => ReferralWords.Consent(state, null));

    [Fact]
    public void What_somebody_is_the_only_one_for() => ShouldBeWords<OnlyOneFor>(what => OrganisationWords.OnlyOne(what, "Somebody"));

    [Fact]
    public void Kinds_of_partner() => ShouldBeWords<OrganisationKind>(CaseWords.Of);

    [Fact]
    public void Urgencies() => ShouldBeWords<Urgency>(ReferralWords.Of);

    [Fact]
    public void Urgencies_in_short() => ShouldBeWords<Urgency>(ReferralWords.Short);

    [Fact]
    public void Where_a_received_referral_stands() => ShouldBeWords<ReferralStatus>(status => ReferralWords.Of(status, received: true));

    [Fact]
    public void Where_a_sent_referral_stands() => ShouldBeWords<ReferralStatus>(status => ReferralWords.Of(status, received: false));

    [Fact]
    public void Reasons_to_decline() => ShouldBeWords<DeclineReason>(ReferralWords.Of);

    [Fact]
    public void Moves() => ShouldBeWords<ReferralMove>(ReferralWords.Of);

    [Fact]
    public void Outcomes() => ShouldBeWords<ReferralOutcome>(ReferralWords.Of);

    [Fact]
    public void Purposes() => ShouldBeWords<SharingPurpose>(SharingWords.Of);

    [Fact]
    public void Categories() => ShouldBeWords<DataCategory>(SharingWords.Of);

    [Fact]
    public void Degrees_of_disclosure() => ShouldBeWords<Disclosure>(SharingWords.Of);

    [Fact]
    public void How_much_somebody_gets() => ShouldBeWords<Disclosure>(SharingWords.Extent);

    [Fact]
    public void All_partners_of_a_kind() => ShouldBeWords<OrganisationKind>(CaseWords.Many);

    [Fact]
    public void Rules_that_apply() => ShouldBeWords<Regime>(GroundWords.Of);

    [Fact]
    public void Grounds_of_sharing() => ShouldBeWords<LawfulBasis>(GroundWords.Of);

    [Fact]
    public void Grounds_of_sharing_what_is_most_private() => ShouldBeWords<SpecialCondition>(GroundWords.Of);

    [Fact]
    public void Powers_and_duties_to_share() => ShouldBeWords<Gateway>(GroundWords.Of);

    [Fact]
    public void Reasons_to_override() => ShouldBeWords<OverrideReason>(GroundWords.Of);

    [Fact]
    public void Why_nobody_was_asked() => ShouldBeWords<WithoutConsent>(WishWords.Of);

    [Fact]
    public void Where_an_override_stands() => ShouldBeWords<OverrideStatus>(WishWords.Of);

    [Fact]
    public void Whether_the_person_was_told() => ShouldBeWords<PersonTold>(WishWords.Of);

    [Fact]
    public void Grounds_of_an_erasure() => ShouldBeWords<ErasureGround>(ErasureWords.Of);

    [Fact]
    public void Whose_text_was_erased() => ShouldBeWords<PersonKind>(kind => ErasureWords.Forgotten(kind.ToString()));

    [Fact]
    public void Who_of_a_case_is_erased() => ShouldBeWords<PersonKind>(kind => ErasureWords.Of(new PersonOfCase(kind, 2)));

    [Fact]
    public void Kinds_of_restriction() => ShouldBeWords<RestrictionKind>(WishWords.Of);

    [Fact]
    public void Whether_a_reporter_may_be_named() => ShouldBeWords<ReporterNaming>(WishWords.Of);

    [Fact]
    public void What_a_reporter_wants() => ShouldBeWords<ReporterWish>(WishWords.Of);

    [Fact]
    public void Who_agreed() => ShouldBeWords<ConsentGivenBy>(WishWords.Of);

    [Fact]
    public void Where_an_agreement_stands() => ShouldBeWords<AgreementStanding>(WishWords.Of);

    [Fact]
    public void What_an_agreements_standing_means() => ShouldBeWords<AgreementStanding>(AgreementWords.Meaning);

    [Fact]
    public void Where_a_request_to_join_stands() => ShouldBeWords<JoinStanding>(JoinWords.Of);

    [Fact]
    public void What_is_checked_of_who_asks_to_join() => ShouldBeWords<JoinCheck>(JoinWords.Of);

    [Fact]
    public void Roles() => ShouldBeWords<Role>(OrganisationWords.Of);

    [Fact]
    public void What_a_role_is_trusted_with() => ShouldBeWords<Role>(OrganisationWords.Meaning);

    [Fact]
    public void Groups_of_referrals() => ShouldBeWords<ReferralGroup>(ReferralFilterWords.Of);

    [Fact]
    public void Owners_of_referrals() => ShouldBeWords<ReferralOwner>(ReferralFilterWords.Of);

    [Fact]
    public void Orders_of_referrals() => ShouldBeWords<ReferralOrder>(ReferralFilterWords.Of);

    [Fact]
    public void Kinds_of_work() => ShouldBeWords<WorkKind>(WorkWords.Of);

    [Fact]
    public void Whose_work() => ShouldBeWords<WorkOf>(WorkWords.Of);

    [Fact]
    public void Parts_of_work() => ShouldBeWords<WorkPart>(WorkWords.Of);

    [Fact]
    public void Where_the_override_of_a_draft_stands() => ShouldBeWords<DraftOverrideState>(ReferralWords.Of);

    [Fact]
    public void What_speaks_for_a_partner() => ShouldBeWords<FitReason>(reason => PartnerWords.Of(new RecipientFit(reason, "housing")));

    private static void ShouldBeWords<T>(Func<T, string> words)
        where T : struct, Enum
    {
        var said = Enum.GetValues<T>().Select(words).ToList();
        said.Distinct(StringComparer.Ordinal).Count().ShouldBe(said.Count, string.Join(", ", said));
        said.ShouldAllBe(text => text.Length > 0 && !TwoWordsInOne().IsMatch(text));
    }

    [GeneratedRegex("[a-z][A-Z0-9]", RegexOptions.None, 1000)]
    private static partial Regex TwoWordsInOne();
}
