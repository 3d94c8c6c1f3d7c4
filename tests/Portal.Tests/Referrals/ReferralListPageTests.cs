using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>The page of the list, as a browser without scripts reads it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ReferralListPageTests(Portals portals)
{
    private static readonly string[] Naughty =
    [
        " ", "<script>alert(1)</script>", "\" onfocus=alert(1) autofocus x=\"", "O'Neill; drop table referral_row; --", "田中さん", "👩‍👩‍👧‍👦",
        "\u202eright to left", "a\0b", "\u0001", "{{7*7}} ${7*7} %s %00", "99999999999999999999", "-1", "null", "../../etc/passwd", "1 or 1=1",
    ];

    private static readonly string[] Parameters = ["side", "status", "urgency", "strand", "partner", "area", "owner", "order", "after", "find", "other"];

    [Fact]
    public async Task Whatever_the_address_says_the_page_comes()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);
        foreach (var text in Naughty)
        {
            var all = string.Join('&', Parameters.Select(name => $"{name}={Uri.EscapeDataString(text)}"));
            var page = (await PostedPage.Open(client, $"/referrals?{all}")).Document;
            page.QuerySelectorAll("main script, [onfocus]").ShouldBeEmpty(text);
            page.QuerySelector("h1")!.TextContent.ShouldBe("Referrals");
        }
    }

    [Theory]
    [InlineData("%ff%fe")]
    [InlineData("%")]
    [InlineData("%ed%a0%80")]
    public async Task Bytes_that_are_no_text_do_not_break_it(string bytes)
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);

        var page = (await PostedPage.Open(client, $"/referrals?status={bytes}&area={bytes}&find={bytes}")).Document;

        page.QuerySelector("h1")!.TextContent.ShouldBe("Referrals");
    }

    [Fact]
    public async Task What_was_left_out_is_said_without_repeating_it()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);

        var page = (await PostedPage.Open(client, "/referrals?status=nonsense&area=nowhere")).Document;

        var said = page.QuerySelector(".moj-alert")!.TextContent;
        said.ShouldContain("where it stands, the district");
        said.ShouldNotContain("nonsense");
    }

    [Fact]
    public async Task Form_shows_what_the_address_says_and_sends_it_by_GET()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);

        var page = (await PostedPage.Open(client, "/referrals?side=sent&status=waiting&status=declined&strand=race&area=E06000015&owner=mine&order=leasttimeleft")).Document;

        var form = page.QuerySelector<IHtmlFormElement>("details form")!;
        form.Method.ShouldBe("get");
        var sent = form.Elements.Where(field => field is IHtmlInputElement { Type: "hidden" } or IHtmlInputElement { IsChecked: true } or IHtmlSelectElement)
            .Select(field => field is IHtmlSelectElement select ? $"{select.Name}={select.Value}" : $"{field.GetAttribute("name")}={field.GetAttribute("value")}");
        sent.Where(pair => !pair.EndsWith('=')).ShouldBe(
            ["side=sent", "order=leasttimeleft", "status=waiting", "status=declined", "owner=mine", "strand=race", "area=E06000015"]);
    }

    [Fact]
    public async Task Selected_filters_are_shown_and_each_can_be_removed()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);

        var page = (await PostedPage.Open(client, "/referrals?status=declined&urgency=immediate&strand=race")).Document;

        page.QuerySelectorAll(".moj-filter__tag").Select(tag => tag.GetAttribute("href")).ShouldBe(
        [
            "/referrals?urgency=immediate&strand=race", "/referrals?status=declined&strand=race", "/referrals?status=declined&urgency=immediate",
        ]);
        page.QuerySelector(".app-filter__clear")!.GetAttribute("href").ShouldBe("/referrals");
    }

    [Fact]
    public async Task Tabs_keep_the_filters_through_the_drafts_and_back()
    {
        const string Filters = "status=waiting&urgency=immediate&strand=race&owner=mine&order=leasttimeleft";
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);

        foreach (var address in new[] { $"/referrals?{Filters}", $"/referrals?{Filters}&after=R-2001.1", $"/referrals?side=sent&{Filters}", $"/referrals?side=drafts&{Filters}" })
        {
            var page = (await PostedPage.Open(client, address)).Document;

            page.QuerySelectorAll(".moj-sub-navigation__link").Select(link => link.GetAttribute("href")).ShouldBe(
                [$"/referrals?{Filters}", $"/referrals?side=sent&{Filters}", $"/referrals?side=drafts&{Filters}"], address);
        }

        (await PostedPage.Open(client, $"/referrals?side=drafts&{Filters}")).Document.Text().ShouldContain("All drafts are shown.");
        (await PostedPage.Open(client, "/referrals?side=drafts")).Document.Text().ShouldNotContain("All drafts are shown.");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_keeps_the_filters()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        foreach (var address in new[] { "/referrals?side=sent&status=waiting&owner=mine", "/referrals?side=drafts&status=waiting&owner=mine" })
        {
            var form = (await PostedPage.Open(client, address)).Document.QuerySelector<IHtmlFormElement>("form.app-apply")!;

            $"/referrals?{string.Join('&', form.QuerySelectorAll<IHtmlInputElement>("[type=hidden]").Select(field => $"{field.Name}={field.Value}"))}".ShouldBe(address);
        }
    }

    [Fact]
    public async Task Partners_and_districts_without_a_referral_are_not_offered_but_can_be_asked_for()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.Imam);
        var leicester = DemonstrationPeople.LeicesterCouncilOfficer.Organisation;

        var all = (await PostedPage.Open(client, $"/referrals?partner={leicester}&area=E06000016")).Document;
        var none = (await PostedPage.Open(client, "/referrals?status=waiting")).Document;

        Options(all, "partner").ShouldBe(["Any partner", "Leicester City Council"]);
        Options(all, "area").ShouldBe(["Any district", "Leicester"]);
        Options(none, "partner").ShouldBe(["Any partner"]);

        static IEnumerable<string> Options(IDocument page, string name) => page.QuerySelectorAll($"details select[name={name}] option").Select(option => option.TextContent);
    }

    [Fact]
    public async Task A_reference_leads_to_the_referral()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);

        using var found = await client.GetAsync("/referrals?find=r%202001");

        found.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        found.Headers.Location!.ToString().ShouldEndWith("/referrals/R-2001");
    }

    [Fact]
    public async Task What_is_no_reference_is_refused_in_words_and_kept()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);

        var page = (await PostedPage.Open(client, "/referrals?side=sent&find=Anisa")).Document;

        (page.Title ?? "").ShouldStartWith("Error:");
        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#find");
        PostedPage.Value(page, "find").ShouldBe("Anisa");
    }
}
