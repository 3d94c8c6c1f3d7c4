using AngleSharp.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Organisations;
using Partnership.Portal.Tests.Agreements;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>Who the partners are, and what of them anybody signed in reads.</summary>
[Collection(PortalsCollection.Name)]
public sealed class DirectoryTests(Portals portals)
{
    [Theory]
    [InlineData("", 32)]
    [InlineData("?kind=Charity", 5)]
    [InlineData("?kind=FaithGroup&area=E06000015", 2)]
    [InlineData("?kind=Police&area=E06000015", 1)]
    [InlineData("?kind=5&area=nowhere", 32)]
    [InlineData("?find=helpline", 1)]
    [InlineData("?find=CHARITIES", 5)]
    [InlineData("?find=pastoral+Derby", 2)]
    [InlineData("?find=  ", 32)]
    [InlineData("?find=housing&kind=Council&area=E06000015", 1)]
    [InlineData("?find=%25_'%22<b>&page=9", 0)]
    [InlineData("?page=-1", 32)]
    [InlineData("?page=99999999999", 32)]
    public async Task The_address_says_which_partners_are_shown_by_name(string filter, int count)
    {
        using var client = portals.Development.Signed(Role.Auditor);

        var page = (await PostedPage.Open(client, "/directory" + filter)).Document;

        var names = page.QuerySelectorAll("tbody a").Select(link => link.TextContent)
            // Whoever another test registered.
            .Where(name => !name.StartsWith("New partner", StringComparison.Ordinal) && !name.StartsWith("Approved ", StringComparison.Ordinal)).ToList();
        names.Count.ShouldBe(count);
        names.ShouldBe(names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_partner_is_shown_with_the_agreements_that_join_the_two()
    {
        await Drafted.Signed(portals.Development);
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);

        (await Text(client, Drafted.Council)).ShouldContain("An agreement of two");
        var other = await Text(client, DemonstrationPeople.Organisation("E06000016"));
        other.ShouldContain("Leicester City Council");
        other.ShouldContain("East Midlands sharing agreement");
        other.ShouldNotContain("An agreement of two");
        other.ShouldNotContain("Staff and capacity");
    }

    [Fact]
    public void Of_many_partners_those_are_found_of_which_every_word_is_said_somewhere()
    {
        var partners = Enumerable.Range(0, 400).Select(number => new OrganisationProfile(
            new OrganisationId(Guid.NewGuid()), $"Partner {number:000}", (OrganisationKind)((number % 9) + 1),
            [new Area($"E0700{number % 4:0000}", number % 4 == 0 ? "Café Row" : "Elsewhere")], number % 2 == 0 ? "Legal advice" : "Housing", null)).ToList();

        new PartnerSearch("", null).Among(partners).Count.ShouldBe(400);
        new PartnerSearch("LEGAL cafe", null).Among(partners).Count.ShouldBe(100);
        new PartnerSearch("advice housing schools", null).Among(partners).ShouldBeEmpty();
        new PartnerSearch(" 399 ", null).Among(partners).ShouldHaveSingleItem();
        new PartnerSearch(" a  b ", OrganisationKind.Police).Query(2).ShouldBe("?find=a%20%20b&kind=Police&page=2");
    }

    [Theory]
    [InlineData(Role.Practitioner, "Home Referrals Cases Agreements Directory")]
    [InlineData(Role.Auditor, "Home Audit Agreements Directory")]
    [InlineData(Role.OrganisationAdministrator, "Home Agreements Directory My organisation")]
    [InlineData(Role.PartnershipAdministrator, "Home Agreements Directory My organisation")]
    public async Task The_navigation_shows_what_they_may_open(Role role, string expected)
    {
        using var client = portals.Development.Signed(role);

        var page = (await PostedPage.Open(client, "/directory")).Document;

        string.Join(' ', page.QuerySelectorAll("nav[aria-label=Main] a").Select(link => link.ChildNodes.OfType<IText>().First().Text.Trim())).ShouldBe(expected);
    }

    private static async Task<string> Text(HttpClient client, OrganisationId partner) => (await PostedPage.Open(client, $"/directory/{partner}")).Document.Text();
}
