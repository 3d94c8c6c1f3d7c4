using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Home;

/// <summary>The home page as a browser without scripts reads it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class HomePageTests(Portals portals)
{
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    [Fact]
    public async Task What_was_received_stands_there_with_a_way_to_it_and_counts()
    {
        var reference = await Prepared.Sent(portals.Development);
        using var client = portals.Development.Signed(Mo);

        var page = (await PostedPage.Open(client, "/")).Document;

        var link = page.QuerySelector($"main a[href='/referrals/{reference}']").ShouldNotBeNull();
        link.TextContent.ShouldBe($"Answer referral {reference}");
        link.Closest("tr")!.TextContent.ShouldContain("Derbyshire Constabulary");
        page.QuerySelectorAll("main [role=status]").ShouldHaveSingleItem().TextContent.ShouldBeEmpty();
        page.QuerySelector(".app-marking").ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_card_counts_the_list_that_it_leads_to()
    {
        await Prepared.Sent(portals.Development);
        using var client = portals.Development.Signed(Sam);
        foreach (var home in new[] { "/", "/?of=team" })
        {
            var cards = (await PostedPage.Open(client, home)).Document.QuerySelectorAll<IHtmlAnchorElement>("main .app-kpi__card").ToList();
            cards.Count.ShouldBe(4);
            foreach (var card in cards)
            {
                var number = int.Parse(card.QuerySelector(".app-kpi__number")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
                var list = (await PostedPage.Open(client, card.GetAttribute("href")!)).Document;
                var said = list.QuerySelector(".app-list__count strong")?.TextContent;
                (said is null ? list.QuerySelectorAll("main tbody tr").Length : int.Parse(said.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))
                    .ShouldBe(said is null ? Math.Min(number, 50) : number, $"{home}: {card.TextContent}");
            }
        }
    }

    [Theory]
    [InlineData("/?of=team&show=late")]
    [InlineData("/?of=%00&show=%ff")]
    [InlineData("/?of=team&of=mine&show=drafts&show=late")]
    [InlineData("/?of=田中さん&show=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Whatever_the_address_says_the_page_comes(string address)
    {
        using var client = portals.Development.Signed(Mo);

        var page = (await PostedPage.Open(client, address)).Document;

        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        page.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_works_on_no_referrals_sees_none_and_loads_no_script_for_them()
    {
        await Prepared.Sent(portals.Development);
        foreach (var role in new[] { Role.Auditor, Role.DataProtectionOfficer, Role.OrganisationAdministrator, Role.PartnershipAdministrator })
        {
            using var client = portals.Development.Signed(Mo with { Roles = [role], Signatory = false });
            var page = (await PostedPage.Open(client, "/")).Document;
            page.QuerySelectorAll("main a[href^='/referrals'], main .app-kpi").ShouldBeEmpty(role.ToString());
            page.QuerySelectorAll("script[src*=blazor]").ShouldBeEmpty(role.ToString());
        }

        using var signatory = portals.Development.Signed(DemonstrationPeople.CommissionersOfficer with { Signatory = true });
        (await PostedPage.Open(signatory, "/")).Document.Text().ShouldContain("An agreement that needs your signature or a review appears here");
    }

    [Fact]
    public async Task Another_organisation_sees_nothing_of_it()
    {
        var reference = await Prepared.Sent(portals.Development);
        using var client = portals.Development.Signed(DemonstrationPeople.LeicesterCouncilOfficer);

        foreach (var address in new[] { "/", "/?of=team", "/alerts" })
            (await client.GetStringAsync(address)).ShouldNotContain(reference.ToString());
    }

    [Fact]
    public async Task Whoever_has_signed_out_is_shown_nothing_more_by_a_page_that_is_still_open()
    {
        using var client = portals.Development.Signed(Mo);
        using var open = portals.Development.Signed(Mo);
        open.DefaultRequestHeaders.Remove("Cookie");
        open.DefaultRequestHeaders.Add("Cookie", client.DefaultRequestHeaders.GetValues("Cookie"));
        var page = await PostedPage.Open(client, "/");

        using var left = await client.PostAsync("/sign-out", new FormUrlEncodedContent(
            page.Document.QuerySelectorAll<IHtmlInputElement>(".app-header__sign-out input").Select(field => new KeyValuePair<string, string>(field.Name!, field.Value))));

        left.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        using var again = await open.GetAsync("/");
        again.Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
        using var anew = portals.Development.Signed(Mo);
        (await anew.GetAsync("/")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }
}
