using System.Reflection;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every code of a refusal has words of its own.</summary>
public sealed class RefusalWordsTests
{
    public static TheoryData<string> OfCases => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(CaseRefusals))];

    public static TheoryData<string> OfReferrals => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(ReferralRefusals)), .. PartnerWords.Codes.Except(Codes(typeof(ReferralRefusals)), StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OfCases))]
    public void A_refused_case_says_why(string code) => ShouldBeWords(CaseWords.Of, code, "Title");

    public static TheoryData<string> OfAlerts => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(AlertRefusals))];

    [Theory]
    [MemberData(nameof(OfAlerts))]
    public void A_refused_choice_of_alerts_says_why(string code) => ShouldBeWords(AlertWords.Of, code, "Address");

    public static TheoryData<string> OfAbsences => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(AbsenceRefusals))];

    [Theory]
    [MemberData(nameof(OfAbsences))]
    public void A_refused_absence_says_why(string code) => ShouldBeWords(AbsenceWords.Of, code, "Until");

    public static TheoryData<string> OfAgreements => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(AgreementRefusals))];

    [Theory]
    [MemberData(nameof(OfAgreements))]
    public void A_refused_agreement_says_why(string code) => ShouldBeWords(AgreementWords.Of, code, "Because");

    public static TheoryData<string> OfOrganisations => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(OrganisationRefusals))];

    [Theory]
    [MemberData(nameof(OfOrganisations))]
    public void A_refused_change_of_an_organisation_says_why(string code) => ShouldBeWords(OrganisationWords.Of, code, "Roles");

    public static TheoryData<string> OfJoining => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(JoinRefusals))];

    [Theory]
    [MemberData(nameof(OfJoining))]
    public void A_refused_request_to_join_says_why(string code) => ShouldBeWords(JoinWords.Of, code, "Services");

    [Fact]
    public void Every_refusal_of_agreements_of_absences_and_of_organisations_is_told_apart()
    {
        ShouldDiffer(Codes(typeof(AgreementRefusals)), code => AgreementWords.Of(new Refusal("Because", code)));
        ShouldDiffer(Codes(typeof(AbsenceRefusals)), code => AbsenceWords.Of(new Refusal("Cover", code)));
        ShouldDiffer(Codes(typeof(JoinRefusals)), code => JoinWords.Of(new Refusal("Checked", code)));
        ShouldDiffer(Codes(typeof(OrganisationRefusals)), code => OrganisationWords.Of(new Refusal("Roles", code)));
    }

    [Theory]
    [MemberData(nameof(OfReferrals))]
    public void A_refused_referral_says_why(string code) => ShouldBeWords(ReferralWords.Of, code, "Summary");

    [Fact]
    public void Every_reason_why_a_partner_cannot_be_asked_is_told_apart() =>
        ShouldDiffer(PartnerWords.Codes, code => PartnerWords.WhyNot(code)!);

    [Theory]
    [InlineData(ReferralRefusals.RecipientOutOfArea)]
    [InlineData(ReferralRefusals.RecipientUnknown)]
    [InlineData(ReferralRefusals.RecipientIsSender)]
    [InlineData(ReferralRefusals.NeverLiveCases)]
    [InlineData(ReferralRefusals.DuplicateOpen)]
    [InlineData(SharingReasons.NoAgreement)]
    [InlineData(SharingReasons.AgreementUnsigned)]
    [InlineData(SharingReasons.AgreementSuspended)]
    [InlineData(SharingReasons.AgreementExpired)]
    [InlineData(SharingReasons.PartySuspended)]
    [InlineData(SharingReasons.DirectionNotAgreed)]
    [InlineData(SharingReasons.PurposeNotAgreed)]
    [InlineData(SharingReasons.Restricted)]
    [InlineData(SharingReasons.ConflictOfInterest)]
    [InlineData(SharingReasons.NobodyToReceive)]
    [InlineData(SharingReasons.VettingOutOfDate)]
    [InlineData(SharingReasons.TrainingOutOfDate)]
    public void A_partner_who_cannot_be_asked_has_a_reason_in_words(string code) => PartnerWords.WhyNot(code).ShouldNotBeNull();

    [Fact]
    public void The_open_referral_that_stands_in_the_way_is_named() =>
        ReferralWords.Of(new Refusal("Recipient", ReferralRefusals.DuplicateOpen, "R-2001"))
            .ShouldBe("Choose another partner: this one has an open referral of this person already, R-2001");

    [Fact]
    public void A_part_that_an_update_cannot_hold_is_named_with_the_reason() =>
        ReferralWords.Of(new Refusal("Categories.Suspect", ReferralRefusals.CategoryWithheld, SharingReasons.ConsentWithdrawn))
            .ShouldBe("“Suspect” cannot be shared: the person took their agreement back");

    private static void ShouldBeWords(Func<Refusal, string> words, string code, string field)
    {
        var said = words(new Refusal(field, code, "120"));
        said.ShouldNotStartWith("Check ", Case.Sensitive, $"{code} has no words of its own.");
        said.ShouldNotContain(code, Case.Sensitive);
        char.IsUpper(said[0]).ShouldBeTrue(said);
        said.ShouldNotEndWith(".");
    }

    private static void ShouldDiffer(IEnumerable<string> codes, Func<string, string> words)
    {
        foreach (var alike in codes.GroupBy(words, StringComparer.Ordinal))
            alike.Count().ShouldBe(1, $"{string.Join(" and ", alike)} read the same: \"{alike.Key}\".");
    }

    private static IEnumerable<string> Codes(Type constants) => constants.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
