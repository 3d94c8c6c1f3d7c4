using System.Reflection;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every code that the silo may answer has words of its own.</summary>
public sealed class RefusalWordsTests
{
    // Given on the matrix or in the composer, where nothing is withheld by it.
    private static readonly string[] NoReasonToWithhold = [SharingReasons.TableDefault, SharingReasons.WidenedBySender];

    // Given in a referral only: the matrix knows no sender, no answer and no content.
    private static readonly string[] NotOnTheMatrix =
    [
        SharingReasons.WithheldBySender, SharingReasons.NothingRecorded, SharingReasons.Declined, SharingReasons.Withdrawn, SharingReasons.Recalled,
    ];

    public static TheoryData<string> OfCases => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(CaseRefusals))];

    public static TheoryData<string> OfReferrals => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(ReferralRefusals)), SharingReasons.NoAgreement];

    [Theory]
    [MemberData(nameof(OfCases))]
    public void A_refused_case_says_why(string code) => ShouldBeWords(CaseWords.Of, code, "Title");

    public static TheoryData<string> OfAlerts => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(AlertRefusals))];

    [Theory]
    [MemberData(nameof(OfAlerts))]
    public void A_refused_choice_of_alerts_says_why(string code) => ShouldBeWords(AlertWords.Of, code, "Address");

    [Theory]
    [MemberData(nameof(OfReferrals))]
    public void A_refused_referral_says_why(string code) => ShouldBeWords(ReferralWords.Of, code, "Summary");

    [Fact]
    public void Every_reason_to_withhold_is_told_apart() =>
        ShouldDiffer(Codes(typeof(SharingReasons)).Except(NoReasonToWithhold, StringComparer.Ordinal), SharingWords.Reason);

    [Fact]
    public void Every_reason_on_the_matrix_is_told_apart() =>
        ShouldDiffer(Codes(typeof(SharingReasons)).Except(NotOnTheMatrix, StringComparer.Ordinal), SharingWords.Why);

    [Fact]
    public void Every_reason_why_a_partner_cannot_be_asked_is_told_apart() => ShouldDiffer(
        [ReferralRefusals.RecipientOutOfArea, ReferralRefusals.NeverLiveCases, ReferralRefusals.RecipientIsSender, ReferralRefusals.RecipientUnknown, SharingReasons.NoAgreement],
        ReferralWords.WhyNot);

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
