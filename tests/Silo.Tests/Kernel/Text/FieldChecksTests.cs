using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Tests.Kernel.Text;

public sealed class FieldChecksTests
{
    // No theory: half a surrogate pair cannot be written into an attribute.
    [Fact]
    public void IsStorable_NulOrHalfASurrogatePair_IsNot()
    {
        foreach (var text in new[] { "", "Zoë, 東京, 🏠", "🏠🏠" })
            FieldChecks.IsStorable(text).ShouldBeTrue(text);
        foreach (var text in new[] { "a\0b", "\ud83c", "a\ud83c b", "\udfe0", "\udfe0\ud83c", "\ud83c\ud83c\udfe0", "\ud83c\udfe0\ud83c" })
            FieldChecks.IsStorable(text).ShouldBeFalse(string.Join(' ', text.Select(unit => ((int)unit).ToString("x4", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Required_LengthInCharacters_IsHeldToTheLimit()
    {
        new FieldChecks().Required("Field", "abc", 3).Refusals.ShouldBeEmpty();
        new FieldChecks().Required("Field", "abcd", 3).Refusals.ShouldBe([new Refusal("Field", CommonRefusals.TooLong, "3")]);
        new FieldChecks().Required("Field", " \t\n", 3).Refusals.ShouldBe([new Refusal("Field", CommonRefusals.Missing)]);
        new FieldChecks().Required("Field", null, 3).Refusals.ShouldBe([new Refusal("Field", CommonRefusals.Missing)]);
    }

    [Fact]
    public void Checks_SeveralFaults_AreAllTold() => new FieldChecks()
        .Required("One", "", 3).Optional("Two", "ab\0cd", 3).Choice<RiskLevel>("Three", null).Choice<RiskLevel>("Four", (RiskLevel)9)
        .Choices<Strand>("Five", [Strand.Race, (Strand)99]).Require(false, "Six", "code").Require(true, "Seven", "code")
        .Refusals.Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
        [
            ("One", CommonRefusals.Missing), ("Two", CommonRefusals.TooLong), ("Two", CommonRefusals.UnusableText),
            ("Three", CommonRefusals.Missing), ("Four", CommonRefusals.NotAChoice), ("Five", CommonRefusals.NotAChoice), ("Six", "code"),
        ]);
}
