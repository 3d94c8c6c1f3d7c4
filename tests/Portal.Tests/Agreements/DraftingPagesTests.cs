using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Agreements;

/// <summary>Agreements written by form: step by step, by several people, and by nobody who may not.</summary>
[Collection(PortalsCollection.Name)]
public sealed class DraftingPagesTests(Portals portals)
{
    private static readonly Caller Administrator = DemonstrationPeople.PartnershipAdministrator;

    [Fact]
    public async Task From_the_title_to_the_request_to_sign()
    {
        using var ari = portals.Development.Signed(Administrator);
        var draft = await Begin(ari, "From title to signature");
        (await PostedPage.Open(ari, draft)).Document.QuerySelectorAll("main .govuk-inset-text a").Select(link => link.TextContent)
            .ShouldBe(["Select two parties or more", "Enter what may be shared"]);

        await Tick(ari, draft, Drafted.Police, Drafted.Council);
        (await (await PostedPage.Open(ari, draft + "/terms/new")).Send(Direction).Taken()).ShouldBe(draft + "/terms");
        var check = await PostedPage.Open(ari, draft);
        check.Document.Text().ShouldContain("The police may share with any other party");
        (await check.Send([]).Taken()).ShouldBe(draft[..^"/draft".Length] + "?done=drafted");
        // A second click, and the way back in the browser.
        (await check.Send([]).Taken()).ShouldBe(draft[..^"/draft".Length]);
        using var back = await ari.GetAsync(draft + "/parties");
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var view = await View(draft);
        (view.Title, view.Version, view.Standing).ShouldBe(("From title to signature", 1, AgreementStanding.Unsigned));
        view.Parties.ShouldBe([Drafted.Police, Drafted.Council], ignoreOrder: true);
        using var robin = portals.Development.Signed(DemonstrationPeople.DerbyshireInspector);
        (await PostedPage.Open(robin, "/agreements")).Document.Text().ShouldContain("From title to signature");
    }

    [Fact]
    public async Task What_is_wrong_with_the_first_step_is_named_and_what_was_typed_stays()
    {
        using var ari = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(ari, "/agreements/new");

        var (shown, errors) = await page.Send([new("Title", " "), .. Date("ReviewBy", "31", "2", "2027"), .. Date("ExpiresOn", "x", "", "")]).Refused();

        errors.Length.ShouldBe(3);
        errors[0].ShouldBe("Enter a title for the agreement");
        (PostedPage.Value(shown, "ReviewBy-day"), PostedPage.Value(shown, "ExpiresOn-day")).ShouldBe(("31", "x"));
        (await page.Send([new("Title", new string('x', 201))]).Refused()).Errors.ShouldBe(["Shorten a title for the agreement to 200 characters or fewer"]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("O'Brien & \"partners\" ' or 1=1 --")]
    [InlineData("Übereinkunft ‮ مشاركة 🙂")]
    public async Task A_title_is_shown_as_it_was_typed(string title)
    {
        using var ari = portals.Development.Signed(Administrator);

        var draft = await Begin(ari, title);

        PostedPage.Value((await PostedPage.Open(ari, draft + "/title")).Document, "Title").ShouldBe(title);
        (await PostedPage.Open(ari, "/agreements/all")).Document.QuerySelectorAll("script").Length.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_begins_one_draft()
    {
        using var ari = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(ari, "/agreements/new");

        var first = await page.Send([new("Title", "Sent twice")]).Taken();

        (await page.Send([new("Title", "Sent twice")]).Taken()).ShouldBe(first);
    }

    [Fact]
    public async Task Parties_are_found_among_all_and_who_is_ticked_stays_while_one_looks_for_more()
    {
        using var ari = portals.Development.Signed(Administrator);
        var draft = await Begin(ari, "Many parties");
        var page = await PostedPage.Open(ari, draft + "/parties");

        var found = await page.Send([Party(Drafted.Police), new("find", "gurdwara"), new("do", "find")]).Taken();
        found.ShouldBe(draft + "/parties?find=gurdwara");
        page = await PostedPage.Open(ari, found);
        Boxes(page).ShouldBe(["Derbyshire Constabulary ticked", "Canal Wharf Gurdwara (invented)"]);
        PostedPage.Value(page.Document, "find").ShouldBe("gurdwara");

        var all = await page.Send([Party(Drafted.Police), new("find", ""), new("kind", "Charity"), new("do", "all")]).Taken();
        all.ShouldBe(draft + "/parties?kind=Charity");
        page = await PostedPage.Open(ari, all);
        Boxes(page).Count(box => box.EndsWith("ticked", StringComparison.Ordinal)).ShouldBe(6);
        page.Document.Text().ShouldContain("No further partner matches");

        // Unticked is out; what is no partner never was in.
        await page.Send([Party(Drafted.Police), new("Parties", Guid.NewGuid().ToString()), new("Parties", "nonsense"), new("do", "next")]).Taken();
        Boxes(await PostedPage.Open(ari, draft + "/parties")).Count(box => box.EndsWith("ticked", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_direction_needs_all_four_answers_and_nothing_ticked_never_means_anybody()
    {
        using var ari = portals.Development.Signed(Administrator);
        var draft = await Begin(ari, "Directions");
        var page = await PostedPage.Open(ari, draft + "/terms/new");

        (await page.Send([]).Refused()).Errors.ShouldBe(
            ["Select who may share", "Select with whom it may be shared", "Select what it may be shared for", "Select which parts of a case may be shared"]);
        var (shown, errors) = await page.Send([.. Direction, new("From", "any"), new("Purposes", "Nonsense")]).Refused();
        errors.ShouldBe(["Select any party, or only some kinds, not both"]);
        shown.QuerySelectorAll<IHtmlInputElement>("main [name=From]").Where(box => box.IsChecked).Select(box => box.Value).ShouldBe(["any", "Police"]);

        await page.Send(Direction).Taken();
        var change = await PostedPage.Open(ari, draft + "/terms/1");
        await change.Send([.. Direction, new("Categories", "Risk")]).Taken();
        (await PostedPage.Open(ari, draft + "/terms")).Document.Text().ShouldContain("risk assessment");
        var list = await PostedPage.Open(ari, draft + "/terms");
        await list.Send([new("remove", "1")]).Taken();
        (await PostedPage.Open(ari, draft + "/terms")).Document.Text().ShouldContain("No direction yet");
        using var gone = await ari.GetAsync(draft + "/terms/1");
        gone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_shown_and_what_was_typed_stays()
    {
        using var ari = portals.Development.Signed(Administrator);
        var draft = await Begin(ari, "Two of us");
        var mine = await PostedPage.Open(ari, draft + "/title");
        await (await PostedPage.Open(ari, draft + "/title")).Send([new("Title", "Theirs")]).Taken();

        var (shown, errors) = await mine.Send([new("Title", "Mine")]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        PostedPage.Value(shown, "Title").ShouldBe("Mine");
        shown.GetElementById("changed-meanwhile")!.TextContent.ShouldContain("Theirs");
    }

    [Fact]
    public async Task A_further_version_begins_with_the_newest_and_shows_what_changed_since()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var ari = portals.Development.Signed(Administrator);
        (await (await PostedPage.Open(ari, agreement.Address + "/revise")).Send([]).Taken()).ShouldBe(agreement.Address + "/draft");
        using var again = await ari.GetAsync(agreement.Address + "/revise");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Tick(ari, agreement.Address + "/draft", Drafted.Police, DemonstrationPeople.Organisation("galop"));
        var check = await PostedPage.Open(ari, agreement.Address + "/draft");
        check.Document.Text().ShouldContain("Joins Galop");
        check.Document.Text().ShouldContain("Leaves Derby City Council");
        await agreement.Revise(1);

        var (shown, errors) = await check.Send([]).Refused();
        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        shown.Text().ShouldContain("Version 2 was written down after this was begun from version 1");
        (await (await PostedPage.Open(ari, agreement.Address + "/draft")).Send([]).Taken()).ShouldBe(agreement.Address + "?done=drafted");
        (await agreement.View()).Proposed!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_once()
    {
        using var ari = portals.Development.Signed(Administrator);
        var draft = await Begin(ari, $"Thrown away {Guid.NewGuid()}");
        var page = await PostedPage.Open(ari, draft + "/discard");

        (await page.Send([]).Taken()).ShouldBe("/agreements/all");

        await ari.ShouldNotBeThere(draft);
        (await PostedPage.Open(ari, "/agreements/all")).Document.Text().ShouldNotContain("Thrown away");
    }

    [Fact]
    public async Task A_party_that_signed_on_paper_joins_once()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var ari = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(ari, agreement.Address + "/join");
        (await page.Send([new("do", "join")]).Refused()).Errors.ShouldBe(["Select who joins", "Confirm that you hold their signature on paper"]);
        var found = await page.Send([new("find", "galop"), new("do", "find")]).Taken();
        page = await PostedPage.Open(ari, found);
        page.Document.QuerySelectorAll("main [name=Party]").Length.ShouldBe(1);
        KeyValuePair<string, string>[] galop = [new("Party", DemonstrationPeople.Organisation("galop").ToString()), new("OnPaper", "yes"), new("do", "join")];

        (await page.Send(galop).Taken()).ShouldBe(agreement.Address + "?done=joined");
        (await page.Send(galop).Taken()).ShouldBe(agreement.Address + "?done=joined");

        var view = await agreement.View();
        (view.Parties.Length, view.Signed.Length, view.InForce).ShouldBe((3, 3, true));
    }

    [Fact]
    public async Task All_agreements_are_listed_and_narrowed_by_the_address()
    {
        var agreement = await Drafted.Unsigned(portals.Development);
        using var ari = portals.Development.Signed(Administrator);

        foreach (var filter in new[] { "", "?standing=Unsigned", $"?waits={Drafted.Council}", $"?standing=Unsigned&waits={Drafted.Police}", "?standing=7&waits=nobody&review=never" })
            (await Listed(ari, filter)).Count(address => address == agreement.Address).ShouldBe(1, filter);
        foreach (var filter in new[] { "?standing=InForce", $"?waits={DemonstrationPeople.Organisation("galop")}", "?review=due" })
            (await Listed(ari, filter)).Count(address => address == agreement.Address).ShouldBe(0, filter);
    }

    [Fact]
    public async Task Nobody_else_writes_or_lists_them()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var ari = portals.Development.Signed(Administrator);
        await (await PostedPage.Open(ari, agreement.Address + "/revise")).Send([]).Taken();
        using var other = portals.Development.Signed(DemonstrationPeople.DerbyshireInspector with
        {
            Roles = [.. Enum.GetValues<Role>().Except([Role.PartnershipAdministrator, Role.System])],
        });

        foreach (var page in new[] { "/draft", "/draft/title", "/draft/parties", "/draft/terms", "/draft/terms/new", "/draft/discard", "/revise", "/join" })
            await other.ShouldNotBeThere(agreement.Address + page);
        await other.ShouldNotBeThere("/agreements/all");
        await other.ShouldNotBeThere("/agreements/new");
        (await PostedPage.Open(other, agreement.Address)).Document.Text().ShouldNotContain("Draft a further version");
    }

    private static KeyValuePair<string, string>[] Direction =>
        [new("From", "Police"), new("To", "any"), new("Purposes", "Housing"), new("Categories", "Address")];

    private static async Task<string> Begin(HttpClient client, string title)
    {
        var page = await PostedPage.Open(client, "/agreements/new");
        var (review, end) = (Drafted.Today.AddMonths(6), Drafted.Today.AddMonths(18));
        var next = await page.Send([new("Title", title), .. Date("ReviewBy", review), .. Date("ExpiresOn", end)]).Taken();
        return next[..^"/parties".Length];
    }

    private static async Task Tick(HttpClient client, string draft, params OrganisationId[] parties) =>
        (await (await PostedPage.Open(client, draft + "/parties")).Send([.. parties.Select(Party), new("do", "next")]).Taken()).ShouldBe(draft + "/terms");

    private static KeyValuePair<string, string> Party(OrganisationId party) => new("Parties", party.ToString());

    private static List<string> Boxes(PostedPage page) => [.. page.Document.QuerySelectorAll<IHtmlInputElement>("main [name=Parties]")
        .Select(box => page.Document.QuerySelector($"label[for='{box.Id}']")!.TextContent.Trim() + (box.IsChecked ? " ticked" : ""))];

    private static async Task<string[]> Listed(HttpClient client, string filter) =>
        [.. (await PostedPage.Open(client, "/agreements/all" + filter)).Document.QuerySelectorAll("main td a").Select(link => link.GetAttribute("href")!)];

    private async Task<AgreementView> View(string draft)
    {
        portals.Development.Services.GetRequiredService<CallerSeal>().Attach(Administrator);
        return (await portals.Development.Services.GetRequiredService<IGrainFactory>()
            .GetGrain<IAgreementGrain>(draft.Split('/')[2]).View(default)).Value!;
    }

    private static KeyValuePair<string, string>[] Date(string name, DateOnly day) => Date(
        name, day.Day.ToString(CultureInfo.InvariantCulture), day.Month.ToString(CultureInfo.InvariantCulture), day.Year.ToString(CultureInfo.InvariantCulture));

    private static KeyValuePair<string, string>[] Date(string name, string day, string month, string year) =>
        [new($"{name}-day", day), new($"{name}-month", month), new($"{name}-year", year)];
}
