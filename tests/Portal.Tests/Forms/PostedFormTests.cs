using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Cases;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Tests.Forms;

public sealed class PostedFormTests
{
    [Theory]
    [InlineData("27", "3", "1988")]
    [InlineData("07", "03", "1988")]
    [InlineData(" 7 ", " 3", "1988 ")]
    [InlineData("29", "2", "2024")]
    public void Date_ThatExists_IsRead(string day, string month, string year)
    {
        DateForm(day, month, year).Date("Born", out var wrong).ShouldNotBeNull();
        wrong.ShouldBeFalse();
    }

    [Theory]
    [InlineData("31", "2", "2026")]
    [InlineData("29", "2", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("1", "1", "26")]
    [InlineData("1", "1", "")]
    [InlineData("", "", "2026")]
    [InlineData("one", "March", "2026")]
    [InlineData("1", "1", "99999")]
    [InlineData("-1", "1", "2026")]
    [InlineData("1-1", "1", "2026")]
    public void Date_ThatDoesNotExist_IsWrongAndKept(string day, string month, string year)
    {
        var form = DateForm(day, month, year);

        form.Date("Born", out var wrong).ShouldBeNull();
        wrong.ShouldBeTrue();
        (form["Born-day"], form["Born-month"], form["Born-year"]).ShouldBe((day, month, year));
    }

    [Fact]
    public void Date_LeftEmpty_IsNoneAndNotWrong()
    {
        DateForm("", " ", "").Date("Born", out var wrong).ShouldBeNull();
        wrong.ShouldBeFalse();
    }

    [Theory]
    [InlineData("High", RiskLevel.High)]
    [InlineData("3", null)]
    [InlineData("high", null)]
    [InlineData(" High", null)]
    [InlineData("Standard,High", null)]
    [InlineData("", null)]
    public void Choice_OnlyByItsName(string text, RiskLevel? expected) =>
        PostedForm.With(("Level", text)).Choice<RiskLevel>("Level").ShouldBe(expected);

    [Fact]
    public void Choices_LeaveOutWhatIsNoChoiceAndRepeats() =>
        Of(("Strands", new StringValues(["Race", "1", "Nonsense", "Religion", "Race"])))
            .Choices<Strand>("Strands").ShouldBe([Strand.Race, Strand.Religion]);

    [Fact]
    public void Text_KeepsEverythingButTheBrowsersLineEnds() =>
        Of(("Text", " a\r\nb ")) ["Text"].ShouldBe(" a\nb ");

    [Fact]
    public void Command_IsTheFormsOwnOrAFreshOne()
    {
        var id = Guid.NewGuid();
        PostedForm.With((PostedForm.CommandField, id.ToString())).Command.Value.ShouldBe(id);
        PostedForm.With((PostedForm.CommandField, "nonsense")).Command.Value.ShouldNotBe(Guid.Empty);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("-7", 0)]
    [InlineData("seven", 0)]
    [InlineData("99999999999", 0)]
    public void Seen_IsANumberOrNothing(string text, int seen) => PostedForm.With((PostedForm.SeenField, text)).Seen.ShouldBe(seen);

    private static PostedForm DateForm(string day, string month, string year) =>
        PostedForm.With(("Born-day", day), ("Born-month", month), ("Born-year", year));

    private static PostedForm Of(params (string Name, StringValues Values)[] fields) =>
        PostedForm.Of(new FormCollection(fields.ToDictionary(field => field.Name, field => field.Values, StringComparer.Ordinal)));
}
