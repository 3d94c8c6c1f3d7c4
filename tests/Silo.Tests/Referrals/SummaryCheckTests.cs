using Partnership.Contracts.Cases;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

public sealed class SummaryCheckTests
{
    [Theory]
    [InlineData("Anisa was afraid.", "name")]
    [InlineData("the INVENTEDNAME family", "name")]
    [InlineData("(anisa)", "name")]
    [InlineData("Anisa's door", "name")]
    [InlineData("She lives at 14 madeup street.", "address")]
    [InlineData("Close to DE99 9ZZ", "postcode")]
    [InlineData("Close to de999zz.", "postcode")]
    [InlineData("Ring 01632 960 123", "contact")]
    [InlineData("Ring 01632960123", "contact")]
    [InlineData("Ring (01632) 960-123 now", "contact")]
    [InlineData("Ring 016 32 96 01 23", "contact")]
    public void Warnings_SomethingOfTheCase_NamesIt(string summary, string warning) =>
        SummaryCheck.Warnings(summary, Sample.Case).ShouldBe([warning]);

    [Theory]
    [InlineData("")]
    [InlineData("Damage to a home, three times in six weeks.")]
    [InlineData("The Anisademo company and the Banisa people")]
    [InlineData("A madeup street, number 14")]
    [InlineData("Three calls to 01632 960 124 at 9")]
    public void Warnings_NothingOfTheCase_SaysNothing(string summary) =>
        SummaryCheck.Warnings(summary, Sample.Case).ShouldBeEmpty();

    [Fact]
    public void Warnings_EverythingOfTheCase_NamesAll() =>
        SummaryCheck.Warnings("Anisa, 14 Madeup Street, DE99 9ZZ, 01632 960 123", Sample.Case)
            .ShouldBe(["name", "address", "postcode", "contact"]);

    [Theory]
    [InlineData("Bea Placeholder-Demo", "the Placeholder house")]
    [InlineData("Bea Placeholder-Demo", "the Demo house")]
    [InlineData("Sean O'Example", "Mr Example called")]
    [InlineData("Sean O'Example", "Mr O'Example called")]
    [InlineData("Sean O’Example", "Mr O'Example called")]
    [InlineData("Zoë Example", "ZOË called")]
    public void Warnings_NameOfSeveralParts_FindsEachPart(string name, string summary) =>
        SummaryCheck.Warnings(summary, Named(name)).ShouldBe(["name"]);

    [Fact]
    public void Warnings_FirstOrLastNameOnceInsideAWordAndOnceAlone_AreFound() =>
        SummaryCheck.Warnings("Roseville. Rose was hurt", Named("Rose Sample")).ShouldBe(["name"]);

    [Fact]
    public void Warnings_ContactThatIsNoNumber_IsFoundAsWritten()
    {
        var @case = Sample.Case with { SafeContact = Sample.Case.SafeContact with { Value = "someone@example.org" } };

        SummaryCheck.Warnings("Write to Someone@Example.org", @case).ShouldBe(["contact"]);
        SummaryCheck.Warnings("Write to someone else", @case).ShouldBeEmpty();
    }

    [Fact]
    public void Warnings_CaseWithoutAddressOrContact_SaysNothing()
    {
        var @case = Sample.Case with
        {
            Address = new HomeAddress("", "", "", Sample.Case.Address.District),
            SafeContact = Sample.Case.SafeContact with { Value = "" },
        };

        SummaryCheck.Warnings("Damage to a home.", @case).ShouldBeEmpty();
    }

    private static CaseView Named(string name) => Sample.Case with { Subject = Sample.Case.Subject with { Name = name } };
}
