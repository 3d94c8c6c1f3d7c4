using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>What partners read of an organisation, said by itself or by the partnership. Hinckley's is changed by no other test.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ProfilePagesTests(Portals portals)
{
    private static readonly Caller Bosley = DemonstrationPeople.Signatory("E07000132");
    private static readonly Caller Administrator = new(new UserId(Guid.NewGuid()), Bosley.Organisation, [Role.OrganisationAdministrator], "casework");
    private static readonly Caller Partnership = DemonstrationPeople.PartnershipAdministrator;
    private static readonly string Address = $"/organisations/{Bosley.Organisation}";
    private static readonly string Profile = Address + "/profile";

    [Fact]
    public async Task An_administrator_says_what_it_does_and_where_and_not_what_it_is_called()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Profile);
        page.Document.QuerySelector("main [name=Name]").ShouldBeNull();
        Ticked(page.Document).ShouldBe(["E07000132"]);

        (await page.Send([new("Services", "Advice"), new("Where", "some"), new("Areas", "E07000132"), new("Areas", "E06000016"), new("Further", " E07000999  Far Away \r\n"), new("Name", "Renamed")]).Taken())
            .ShouldBe(Address + "?saved=true");

        var text = (await PostedPage.Open(client, $"/directory/{Bosley.Organisation}")).Document.Text();
        text.ShouldContain("Hinckley and Bosworth Borough Council");
        text.ShouldContain("Far Away, Hinckley and Bosworth, Leicester");
        text.ShouldNotContain("Renamed");
        Ticked((await PostedPage.Open(client, Profile)).Document).ShouldBe(["E07000999", "E07000132", "E06000016"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_was_typed_stays()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Profile);

        (await page.Send([]).Refused()).Errors.ShouldBe(["Select where it helps"]);
        (await page.Send([new("Where", "some")]).Refused()).Errors.ShouldBe(["Select the districts in which it helps"]);
        var (shown, errors) = await page.Send([new("Where", "some"), new("Services", "Kept"), new("Further", "Derby E06000015")]).Refused();
        errors.ShouldHaveSingleItem().ShouldStartWith("Write each further district as its official code");
        (PostedPage.Value(shown, "Services"), PostedPage.Value(shown, "Further")).ShouldBe(("Kept", "Derby E06000015"));
        (await page.Send([new("Where", "everywhere"), new("Services", new string('x', 501))]).Refused()).Errors.ShouldBe(["Shorten the services to 500 characters or fewer"]);
    }

    [Fact]
    public async Task A_form_older_than_what_stands_is_refused_and_shows_what_stands()
    {
        using var client = portals.Development.Signed(Administrator);
        var mine = await PostedPage.Open(client, Profile);
        await (await PostedPage.Open(client, Profile)).Send([new("Services", $"Theirs {Guid.NewGuid()}"), new("Where", "everywhere")]).Taken();

        var (shown, errors) = await mine.Send([new("Services", "Mine"), new("Where", "everywhere")]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        PostedPage.Value(shown, "Services").ShouldBe("Mine");
        shown.GetElementById("changed-meanwhile")!.TextContent.ShouldContain("Theirs ");
    }

    [Fact]
    public async Task The_partnership_registers_a_partner_once_and_renames_it()
    {
        using var client = portals.Development.Signed(Partnership);
        var page = await PostedPage.Open(client, "/organisations/new");
        (await page.Send([new("Where", "everywhere"), new("OfficialCode", "Derby")]).Refused()).Errors.ShouldBe(
            ["Enter a name", "Select what kind of partner it is", "Enter the code as a capital letter and eight digits, like E06000015"]);
        var name = $"New partner {Guid.NewGuid()}";
        KeyValuePair<string, string>[] typed = [new("Name", name), new("Kind", "Housing"), new("Services", "Homes"), new("Where", "everywhere")];

        var registered = await page.Send(typed).Taken();
        (await page.Send(typed).Taken()).ShouldBe(registered);

        var address = registered[..registered.IndexOf('?', StringComparison.Ordinal)];
        (await PostedPage.Open(client, "/directory?find=" + Uri.EscapeDataString(name))).Document.QuerySelectorAll("tbody a").Length.ShouldBe(1);
        await (await PostedPage.Open(client, address + "/profile")).Send([new("Name", name + " renamed"), new("Kind", "Charity"), new("Where", "everywhere")]).Taken();
        (await PostedPage.Open(client, address)).Document.Text().ShouldContain(name + " renamed");
    }

    [Fact]
    public async Task An_official_code_that_another_partner_bears_is_refused_at_its_field()
    {
        using var client = portals.Development.Signed(Partnership);
        var page = await PostedPage.Open(client, "/organisations/new");

        (await page.Send([new("Name", "Another Derby"), new("Kind", "Council"), new("OfficialCode", "E06000015"), new("Where", "everywhere")]).Refused()).Errors
            .ShouldBe(["Another partner bears this code"]);
    }

    private static IEnumerable<string> Ticked(IParentNode page) =>
        page.QuerySelectorAll<IHtmlInputElement>("main [name=Areas]").Where(box => box.IsChecked).Select(box => box.Value);
}
