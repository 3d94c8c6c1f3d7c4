using System.Reflection;
using System.Text.RegularExpressions;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;
using Partnership.TestCommon.Data;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every reason of the sharing policy has words of its own, and the document of reasons is printed from them.</summary>
public sealed class ReasonWordsTests
{
    private static readonly IReadOnlyList<string> Codes =
    [
        .. typeof(SharingReasons).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static TheoryData<string> All => [.. Codes];

    [Fact]
    public void Every_reason_has_words_once() =>
        ReasonWords.All.Select(word => word.Code).Order(StringComparer.Ordinal).ShouldBe(Codes.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_chip_goes_on_after_a_colon_and_a_sentence_stands_alone(string code)
    {
        var word = ReasonWords.Of(code);

        char.IsLower(word.Chip[0]).ShouldBeTrue(word.Chip);
        word.Chip.ShouldNotEndWith(".");
        word.Chip.Length.ShouldBeLessThan(90);
        char.IsUpper(word.Sentence[0]).ShouldBeTrue(word.Sentence);
        word.Sentence.ShouldNotEndWith(".");
        word.Whole.ShouldEndWith(".");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_law_comes_after_the_plain_words(string code) =>
        Regex.IsMatch(ReasonWords.Of(code).Sentence, @"\bAct\b|GDPR|section|Article|consent", RegexOptions.None, TimeSpan.FromSeconds(1))
            .ShouldBeFalse(ReasonWords.Of(code).Sentence);

    [Fact]
    public void Every_reason_is_told_apart()
    {
        ReasonWords.All.DistinctBy(word => word.Chip, StringComparer.Ordinal).Count().ShouldBe(Codes.Count);
        ReasonWords.All.DistinctBy(word => word.Sentence, StringComparer.Ordinal).Count().ShouldBe(Codes.Count);
    }

    [Fact]
    public void A_reason_that_is_not_known_reads_as_a_missing_fact() =>
        ReasonWords.Of("no-such-reason").Code.ShouldBe(SharingReasons.FactsMissing);

    [Fact]
    public void The_document_is_printed_from_the_words() => new Pinned("docs/reasons.md").Require(
    [
        "# Why something is shared or not, in words",
        "",
        "This page is printed from `src/Portal/Words/ReasonWords.cs`; a test fails when they differ. `ACCEPT_PINNED=1` with",
        "that test prints it anew. `docs/sharing.md` says when each reason applies.",
        "",
        "Sender and recipient read the same words: the short ones on the chip \"Withheld\", the sentence with its source",
        "where a cell of the sharing page is explained. The sources are to be confirmed by a specialist before use in earnest.",
        "",
        "| code | sentence | source | on the chip |",
        "|---|---|---|---|",
        .. ReasonWords.All.Select(word => $"| `{word.Code}` | {word.Sentence}. | {word.Source ?? "the partnership's own rule"} | {word.Chip} |"),
    ]);
}
