using System.Text;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Organisations.Import;

namespace Partnership.Silo.Tests.Organisations.Import;

public sealed class DistrictFileTests
{
    [Fact]
    public async Task A_district_of_several_partnerships_is_one_council_and_its_name_may_hold_commas()
    {
        var file = await Read(ImportData.Small);

        file.LineCount.ShouldBe(6);
        file.Problems.ShouldBeEmpty();
        var wanted = WantedOrganisation.Of(file.Lines).ToArray();
        wanted.Select(organisation => organisation.Name).ShouldBe(
        [
            "Metropolitan Police", "Derbyshire Constabulary", "City of London Police", "Dorset Police", "Dyfed-Powys Police",
            "Derby Council", "Bournemouth, Christchurch and Poole Council", "City of London Corporation", "Barnet Council",
            "Carmarthenshire Council",
        ]);
        wanted[3].Areas.ShouldBe([new Area("E06000058", "Bournemouth, Christchurch and Poole")]);
    }

    [Theory]
    [InlineData("E23000012", "Humberside", "Humberside Police")]
    [InlineData("E23000034", "London, City of", "City of London Police")]
    [InlineData("E23000035", "Devon & Cornwall", "Devon & Cornwall Police")]
    [InlineData("E23000018", "Derbyshire", "Derbyshire Constabulary")]
    public void A_force_bears_the_name_that_people_know(string code, string area, string name) =>
        ForceNames.Of(code, area).ShouldBe(name);

    [Theory]
    [InlineData("E06000019", "Herefordshire, County of", "Herefordshire Council")]
    [InlineData("E06000099", "Somewhere, City of", "City of Somewhere Council")]
    public void A_council_bears_its_districts_name_straightened(string code, string district, string name) =>
        CouncilNames.Of(code, district).ShouldBe(name);

    [Fact]
    public async Task Read_ByteOrderMarkCarriageReturnsAndOtherColumnOrder_AreTolerated()
    {
        var file = await Read("\uFEFFpfa19nm,PFA19CD,LAD19NM,LAD19CD\r\n  Kent ,E23000032,Dover,E07000108\r\n\r\n");

        file.Problems.ShouldBeEmpty();
        file.Lines.ShouldBe([new DistrictLine(2, new Area("E07000108", "Dover"), "E23000032", "Kent")]);
    }

    [Theory]
    [InlineData("3,E06000015,Derby,E22000999,Derby,E23000018", "it has 6 values where 7 are needed")]
    [InlineData("3,E06000015,,E22,Derby,E23000018,Derbyshire", "the name of the district is empty")]
    [InlineData("3,,Derby,E22,Derby,E23000018,Derbyshire", "the code of the district is empty")]
    [InlineData("3,E06000015,Derby,E22,Derby,E23000018, ", "the name of the police force is empty")]
    [InlineData("3,E0600001X,Derby,E22,Derby,E23000018,Derbyshire", "\"E0600001X\" is not an ONS code (a letter and eight digits)")]
    [InlineData("3,E23000018,Derbyshire,E22,Derby,E06000015,Derby", "E23000018 is not the code of a district in England or Wales, which begins with E06, E07, E08, E09, W06")]
    [InlineData("3,E09000003,Barnet,E22,Barnet,E23000018,Derbyshire", "E09000003 has the police force E23000018 here and E23000001 in line 2; a district has one")]
    [InlineData("3,E09000003,Camden,E22,Camden,E23000001,Metropolitan Police", "E09000003 is named \"Camden\" here and \"Barnet\" in line 2")]
    [InlineData("3,E09000007,Camden,E22,Camden,E23000001,Kent", "E23000001 is named \"Kent\" here and \"Metropolitan Police\" in line 2")]
    [InlineData("3,E09000007,\"Camden,E22,Camden,E23000001,Metropolitan Police", "a quotation mark is not closed, or stands within a value")]
    [InlineData("3,E09000007,Cam\0den,E22,Camden,E23000001,Metropolitan Police", "it holds a control character")]
    public async Task A_bad_line_is_named_with_its_reason_and_stops_no_good_one(string bad, string reason)
    {
        var file = await Read(
            $"{ImportData.Header}1,E09000003,Barnet,E22000187,Barnet,E23000001,Metropolitan Police\n{bad}\n4,E07000108,Dover,E22,Dover,E23000032,Kent\n");

        file.Problems.ShouldBe([new ImportProblem(3, reason)]);
        file.Lines.Select(line => line.Line).ShouldBe([2, 4]);
    }

    [Fact]
    public async Task Read_LineInAnotherEncoding_IsNamed()
    {
        var bytes = Encoding.Latin1.GetBytes($"{ImportData.Header}1,W06000001,Ynys Môn,W22,Ynys Môn,W15000001,North Wales\n");

        var file = await DistrictFile.Read(new MemoryStream(bytes), CancellationToken.None);

        file.Problems.Single().Reason.ShouldStartWith("it is not valid UTF-8");
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("\n\n", "The file is empty.")]
    [InlineData("FID,LAD19CD,LAD19NM,CSP19CD\n1,E09000003,Barnet,E22000187\n", "Its first line does not name the columns PFA19CD, PFA19NM.")]
    [InlineData(ImportData.Header, "The file holds no line below its header.")]
    public async Task A_file_that_cannot_be_used_says_why(string text, string why)
    {
        var file = await Read(text);

        file.Unusable.ShouldNotBeNull().ShouldStartWith(why);
    }

    private static Task<DistrictFile> Read(string text) => DistrictFile.Read(ImportData.Stream(text), CancellationToken.None);
}
