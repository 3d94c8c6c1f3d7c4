using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>The steps of composing, as a browser without scripts uses them in one window and in two.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ComposePagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly string Council = DemonstrationPeople.DerbyCouncilOfficer.Organisation.ToString();
    private static readonly string Helpline = DemonstrationPeople.HelplineVolunteer.Organisation.ToString();

    [Fact]
    public async Task Partners_are_offered_with_what_speaks_for_them_and_found_by_word_and_kind()
    {
        var (client, draft) = await Draft();
        var page = (await PostedPage.Open(client, draft + "/to")).Document;
        page.Body!.TextContent.ShouldContain("Covers Derby");
        page.Body.TextContent.ShouldContain("Works everywhere");
        page.QuerySelectorAll("main details li").Length.ShouldBeGreaterThan(0);

        Offered(await PostedPage.Open(client, draft + "/to?find=helpline")).ShouldBe([Helpline]);
        Offered(await PostedPage.Open(client, draft + "/to?kind=FaithGroup")).Count.ShouldBe(2);
        Offered(await PostedPage.Open(client, draft + "/to?find=%22%3E%3Cscript%3E&kind=nonsense")).ShouldBeEmpty();
        (await client.GetStringAsync(draft + "/to?find=nobody-at-all")).ShouldContain("No partner who can be asked matches");
    }

    [Fact]
    public async Task Who_was_chosen_stays_to_be_seen_whatever_the_filter_leaves()
    {
        var (client, draft) = await Draft();
        await To(client, draft, Council);

        var page = await PostedPage.Open(client, draft + "/to?find=helpline");

        Offered(page).ShouldBe([Council, Helpline], ignoreOrder: true);
        page.Document.QuerySelector<IHtmlInputElement>($"input[value='{Council}']")!.IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_chosen_and_somebody_who_cannot_be_asked_are_refused()
    {
        var (client, draft) = await Draft();
        foreach (var recipient in new[] { "", "nonsense", Guid.NewGuid().ToString(), DemonstrationPeople.LeicesterCouncilOfficer.Organisation.ToString() })
        {
            (await (await PostedPage.Open(client, draft + "/to")).Send([new("Recipient", recipient)]).Refused()).Errors
                .ShouldBe(["Select who should help"], recipient);
        }
    }

    [Fact]
    public async Task What_two_windows_changed_in_different_fields_is_kept_of_both()
    {
        var (client, draft) = await Draft();
        var (one, other) = (await PostedPage.Open(client, draft + "/ask"), await PostedPage.Open(client, draft + "/ask"));
        (await one.Send([new("AskedFor", "A visit")]).Taken()).ShouldBe(draft + "/shown");
        (await other.Send([new("WhyNow", "It happened again")]).Taken()).ShouldBe(draft + "/shown");

        var page = (await PostedPage.Open(client, draft + "/ask")).Document;
        (PostedPage.Value(page, "AskedFor"), PostedPage.Value(page, "WhyNow")).ShouldBe(("A visit", "It happened again"));
    }

    [Fact]
    public async Task A_step_keeps_its_own_fields_alone()
    {
        var (client, draft) = await Draft();
        var late = await PostedPage.Open(client, draft + "/to");
        await (await PostedPage.Open(client, draft + "/ask")).Send([new("AskedFor", "A visit")]).Taken();

        (await late.Send([new("Recipient", Council)]).Taken()).ShouldBe(draft + "/ask");

        PostedPage.Value((await PostedPage.Open(client, draft + "/ask")).Document, "AskedFor").ShouldBe("A visit");
    }

    [Theory]
    [InlineData("mine", "Mine, \"quoted\" & <signed>")]
    [InlineData("saved", "Theirs")]
    public async Task What_both_changed_is_shown_and_chosen_from(string choice, string expected)
    {
        var (client, draft) = await Draft();
        var late = await PostedPage.Open(client, draft + "/ask");
        await (await PostedPage.Open(client, draft + "/ask")).Send([new("Summary", "Theirs"), new("AskedFor", "A visit")]).Taken();
        KeyValuePair<string, string>[] typed = [new("Summary", "Mine, \"quoted\" & <signed>"), new("WhyNow", "Mine too")];

        var (page, errors) = await late.Send(typed).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Select which to keep: “Summary”");
        var both = page.GetElementById("changed-meanwhile")!.TextContent;
        both.ShouldContain("Theirs");
        both.ShouldContain("Mine, \"quoted\" & <signed>");
        (PostedPage.Value(page, "Summary"), PostedPage.Value(page, "WhyNow")).ShouldBe(("Mine, \"quoted\" & <signed>", "Mine too"));
        PostedPage.Value((await PostedPage.Open(client, draft + "/ask")).Document, "Summary").ShouldBe("Theirs");

        await Again(client, draft + "/ask", page, [.. typed, new("Keep.Summary", choice)]).Taken();
        var kept = (await PostedPage.Open(client, draft + "/ask")).Document;
        (PostedPage.Value(kept, "Summary"), PostedPage.Value(kept, "WhyNow"), PostedPage.Value(kept, "AskedFor")).ShouldBe((expected, "Mine too", "A visit"));
    }

    [Fact]
    public async Task Not_to_choose_is_asked_again_and_nonsense_is_no_choice()
    {
        var (client, draft) = await Draft();
        var late = await PostedPage.Open(client, draft + "/ask");
        await (await PostedPage.Open(client, draft + "/ask")).Send([new("Summary", "Theirs")]).Taken();
        var (page, _) = await late.Send([new("Summary", "Mine")]).Refused();

        foreach (var choice in new[] { "", "nonsense", "Mine" })
            (await Again(client, draft + "/ask", page, [new("Summary", "Mine"), new("Keep.Summary", choice)]).Refused()).Errors.Length.ShouldBe(1);
        PostedPage.Value((await PostedPage.Open(client, draft + "/ask")).Document, "Summary").ShouldBe("Theirs");
    }

    [Fact]
    public async Task What_was_chosen_for_one_partner_is_asked_about_when_another_was_chosen_meanwhile()
    {
        var (client, draft) = await Draft();
        await To(client, draft, Council);
        var late = await PostedPage.Open(client, draft + "/shown");
        await To(client, draft, Helpline);

        var (_, errors) = await late.Send([.. Usual("Address"), new("Choice.Address", "less"), new("then", "check")]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Select which to keep: “Address”");
    }

    [Fact]
    public async Task Sent_from_two_windows_it_is_sent_once()
    {
        var (client, draft) = await Draft();
        await To(client, draft, Council);
        await (await PostedPage.Open(client, draft + "/ask")).Send(Asked("Housing")).Taken();
        var (one, other) = (await PostedPage.Open(client, draft + "/check"), await PostedPage.Open(client, draft + "/check"));

        var sent = await Task.WhenAll(one.Send([]).Taken(), other.Send([]).Taken());

        sent.ShouldAllBe(path => path == draft || path == draft + "/sent");
        sent.ShouldContain(path => path.EndsWith("/sent", StringComparison.Ordinal));
        (await client.GetStringAsync(draft)).ShouldContain("Awaiting their answer");
    }

    [Fact]
    public async Task A_draft_that_needs_an_override_leads_to_it_waits_for_it_and_goes_on()
    {
        var (client, draft) = await Draft();
        await To(client, draft, Helpline);
        await (await PostedPage.Open(client, draft + "/ask")).Send(Asked("VictimSupport")).Taken();
        var check = (await PostedPage.Open(client, draft + "/check")).Document;
        var ask = check.QuerySelector("#override a")!.GetAttribute("href")!;

        var asking = await PostedPage.Open(client, ask);
        asking.Document.QuerySelector<IHtmlSelectElement>("[name=Recipient]")!.Value.ShouldBe(Helpline);
        asking.Document.QuerySelector<IHtmlInputElement>("[name=Purpose][value=VictimSupport]")!.IsChecked.ShouldBeTrue();
        (await asking.Send([]).Refused()).Errors.Length.ShouldBe(5, "What is filled in beforehand is sent like anything else.");
        (await asking.Send([
            new("Recipient", Helpline), new("Purpose", "VictimSupport"), new("Reason", "RiskToLife"), new("Because", "Impossible"), new("Explanation", "They cannot be reached")])
            .Taken()).ShouldBe(draft + "/check");

        (await client.GetStringAsync(draft + "/check")).ShouldContain("Waits for approval by another person");
        (await client.GetStringAsync("/referrals?side=drafts")).ShouldContain("Waits for approval");
        using var robin = portals.Development.Signed(Robin);
        var number = check.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(href => href.StartsWith("/cases/", StringComparison.Ordinal))[7..].Split('/', '?', '#')[0];
        var decide = (await PostedPage.Open(robin, "/cases/overrides")).Document.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!).Single(href => href.StartsWith($"/cases/{number}/overrides/", StringComparison.Ordinal));
        await (await PostedPage.Open(robin, decide)).Send([new("Approve", "yes"), new("Why", "Needed")]).Taken();

        (await client.GetStringAsync("/referrals?side=drafts")).ShouldContain("Approved: go on");
        var approved = await PostedPage.Open(client, draft + "/check");
        approved.Document.QuerySelector("#override")!.TextContent.ShouldContain("Approved: you can go on");
        (await approved.Send([]).Taken()).ShouldBe(draft + "/sent");
    }

    [Fact]
    public async Task An_override_asked_for_with_nonsense_in_the_address_is_an_empty_form()
    {
        var (client, draft) = await Draft();
        var number = (await PostedPage.Open(client, draft + "/to")).Document.QuerySelector("main a.govuk-back-link, a.govuk-back-link")!.GetAttribute("href")!;

        var page = (await PostedPage.Open(client, $"{number}/override?recipient=%3Cscript%3E&purpose=9&draft=javascript:alert(1)")).Document;

        page.QuerySelector<IHtmlSelectElement>("[name=Recipient]")!.Value.ShouldBeNullOrEmpty();
        page.QuerySelectorAll("main script, main a[href^=javascript]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_organisations_draft_is_not_there()
    {
        var (_, draft) = await Draft();
        using var council = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);
        foreach (var step in new[] { "/to", "/ask", "/shown", "/check" })
        {
            using var read = await council.GetAsync(draft + step);
            read.StatusCode.ShouldBe(HttpStatusCode.NotFound, step);
        }
    }

    private static IReadOnlyList<string> Offered(PostedPage page) =>
        [.. page.Document.QuerySelectorAll<IHtmlInputElement>("main [name=Recipient]").Select(input => input.Value)];

    private static KeyValuePair<string, string>[] Asked(string purpose) =>
    [
        new("AskedFor", "Call them"), new("WhyNow", "It happened again"), new("Summary", "Damage to a home"), new("Purpose", purpose), new("Urgency", "Standard"),
    ];

    /// <summary>Every part as usual but this one.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Usual(string but) => Enum.GetNames<Partnership.Contracts.Sharing.DataCategory>()
        .Where(name => name != but).Select(name => new KeyValuePair<string, string>($"Choice.{name}", "usual"));

    private static async Task To(HttpClient client, string draft, string recipient) =>
        (await (await PostedPage.Open(client, draft + "/to")).Send([new("Recipient", recipient)]).Taken()).ShouldBe(draft + "/ask");

    /// <summary>Sends the page that came back, with what its browser would hold in it.</summary>
    private static Task<HttpResponseMessage> Again(HttpClient client, string address, IHtmlDocument page, IEnumerable<KeyValuePair<string, string>> fields) =>
        client.PostAsync(address, new FormUrlEncodedContent(page.QuerySelectorAll<IHtmlInputElement>("main form[method=post] input[type=hidden]")
            .Select(field => new KeyValuePair<string, string>(field.Name!, field.Value)).Concat(fields)));

    /// <summary>A draft from a new case of which nobody has been asked anything.</summary>
    private async Task<(HttpClient Client, string Address)> Draft()
    {
        var client = portals.Development.Signed(Sam);
        using var opened = await (await PostedPage.Open(client, "/cases/open")).Send(CaseForm.Filled("Two windows"));
        var to = await (await PostedPage.Open(client, opened.Headers.Location!.AbsolutePath)).Send([]).Taken();
        return (client, to[..^"/to".Length]);
    }
}
