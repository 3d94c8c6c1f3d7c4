using System.Reflection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every code of a refusal has words of its own.</summary>
public sealed class RefusalWordsTests
{
    public static TheoryData<string> OfCases => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(CaseRefusals))];

    public static TheoryData<string> OfReferrals => [.. Codes(typeof(CommonRefusals)), .. Codes(typeof(ReferralRefusals)), SharingReasons.NoAgreement];

    [Theory]
    [MemberData(nameof(OfCases))]
    public void A_refused_case_says_why(string code) => ShouldBeWords(CaseWords.Of, code, "Title");

    [Theory]
    [MemberData(nameof(OfReferrals))]
    public void A_refused_referral_says_why(string code) => ShouldBeWords(ReferralWords.Of, code, "Summary");

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
