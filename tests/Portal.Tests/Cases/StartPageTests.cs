using System.Net;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>A case opened step by step, as a browser without scripts does it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class StartPageTests(Portals portals) : IAsyncLifetime
{
    private static readonly (string Step, string[] Fields)[] Steps =
    [
        ("who", ["Title", "Subject."]), ("contact", ["Address.", "SafeContact."]), ("happened", ["Incident."]), ("risk", ["Risk."]), ("consent", ["Wishes.", "Consent."]),
    ];

    private HttpClient _sam = null!;

    public Task InitializeAsync()
    {
        _sam = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        _sam.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Five_steps_and_a_check_open_one_case_however_often_it_is_sent()
    {
        var check = await Walk("Step by step to one case");
        check.ShouldEndWith("step=check");
        var page = await PostedPage.Open(_sam, check);
        page.Document.Text().ShouldContain("14 Madeup Street");
        page.Document.Text().ShouldNotContain("Before you can open it");
        page.Document.QuerySelectorAll("main button").Select(button => button.TextContent.Trim()).ShouldBe(["Open the case", "Finish later", "Throw it away"]);

        var address = await page.Send([]).Taken();
        (await page.Send([]).Taken()).ShouldBe(address);

        (await PostedPage.Open(_sam, address)).Document.Text().ShouldContain("Step by step to one case");
        var list = (await PostedPage.Open(_sam, "/cases")).Document.Text();
        list.Split("Step by step to one case").Length.ShouldBe(2);
        using var back = await _sam.GetAsync(check);
        back.Headers.Location!.AbsolutePath.ShouldBe(address);
    }

    [Fact]
    public async Task What_was_typed_is_there_again_and_the_other_steps_are_untouched()
    {
        var check = await Walk("There again");
        var risk = check.Replace("check", "risk", StringComparison.Ordinal);
        var page = await PostedPage.Open(_sam, risk);
        PostedPage.Value(page.Document, "Risk.Why").ShouldBe("Once so far");

        (await page.Send([new("Risk.Level", "High"), new("Risk.Why", "Thrice by now")]).Taken()).ShouldBe(check);

        var text = (await PostedPage.Open(_sam, check)).Document.Text();
        text.ShouldContain("Thrice by now");
        text.ShouldContain("There again");
    }

    [Fact]
    public async Task A_step_says_what_is_wrong_with_it_alone_and_keeps_it_all_the_same()
    {
        var who = await PostedPage.Open(_sam, "/cases/start");
        var (page, errors) = await who.Send([new("Title", "Half a title"), new("Subject.Language", "")]).Refused();

        errors.ShouldBe(["Enter their name, or what they wish to be called", "Enter a date of birth, or select an age group", "Enter the language they prefer"]);
        PostedPage.Value(page, "Title").ShouldBe("Half a title");
        var action = page.QuerySelector("main form[method=post]")!.GetAttribute("action")!;
        action.ShouldContain("started=");
        PostedPage.Value((await PostedPage.Open(_sam, action)).Document, "Title").ShouldBe("Half a title");
        (await PostedPage.Open(_sam, "/cases")).Document.Text().ShouldContain("Half a title");
        var missing = (await PostedPage.Open(_sam, action.Replace("step=who", "step=check", StringComparison.Ordinal))).Document;
        missing.Text().ShouldContain("Before you can open it");
        missing.QuerySelectorAll("main a[href*='step=happened']").ShouldNotBeEmpty();
        missing.QuerySelectorAll("main button").ShouldNotContain(button => button.TextContent.Trim() == "Open the case");
    }

    [Fact]
    public async Task It_can_be_left_gone_back_in_and_thrown_away()
    {
        var contact = await (await PostedPage.Open(_sam, "/cases/start")).Send(Of("who", "To be left")).Taken();
        var page = await PostedPage.Open(_sam, contact);

        (await page.Send([new("Address.Lines", "Half an address"), new("then", "back")]).Taken()).ShouldEndWith("step=who");
        PostedPage.Value((await PostedPage.Open(_sam, contact)).Document, "Address.Lines").ShouldBe("Half an address");
        (await page.Send([new("Address.Lines", "Another"), new("then", "later")]).Taken()).ShouldBe("/cases");
        (await PostedPage.Open(_sam, "/cases")).Document.Text().ShouldContain("To be left");

        var check = contact.Replace("contact", "check", StringComparison.Ordinal);
        (await (await PostedPage.Open(_sam, check)).Send([new("then", "discard")]).Taken()).ShouldBe("/cases");
        (await PostedPage.Open(_sam, "/cases")).Document.Text().ShouldNotContain("To be left");
        await _sam.ShouldNotBeThere(contact);
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_what_is_kept_is_sealed()
    {
        var check = await Walk("Nobody else sees this title");
        using var robin = portals.Development.Signed(DemonstrationPeople.DerbyshireInspector);
        using var council = portals.Development.Signed(DemonstrationPeople.DerbyCouncilOfficer);
        using var auditor = portals.Development.Signed(Role.Auditor);
        foreach (var other in new[] { robin, council, auditor })
            await other.ShouldNotBeThere(check);
        (await PostedPage.Open(robin, "/cases")).Document.Text().ShouldNotContain("Nobody else sees this title");

        await using var database = NpgsqlDataSource.Create(portals.Development.Database.ConnectionString);
        (await database.Scalar<long>("select count(*) from started_case")).ShouldBeGreaterThan(0);
        (await database.Scalar<long>("select count(*) from started_case where sealed like '%Nobody else%' or sealed like '%Madeup%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Whatever_is_typed_comes_back_as_it_was_typed()
    {
        foreach (var text in new[] { "<script>alert(1)</script>", "</textarea><b>", "田中さん 👩‍👩‍👧‍👦", "\u202eright to left", "O'Neill; drop table x; --", "a\tb" })
        {
            var page = await PostedPage.Open(_sam, "/cases/start?step=who");
            using var answer = await page.Send([new("Title", text), new("Subject.Name", text), new("then", "later")]);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            var list = (await PostedPage.Open(_sam, "/cases")).Document;
            list.QuerySelectorAll("main script, main b").ShouldBeEmpty();
            var address = list.QuerySelectorAll("main a[href*='/cases/start?started=']")[0].GetAttribute("href")!.Replace("check", "who", StringComparison.Ordinal);
            PostedPage.Value((await PostedPage.Open(_sam, address)).Document, "Subject.Name").ShouldBe(text);
        }
    }

    /// <summary>Fills every step and says where it comes out.</summary>
    private async Task<string> Walk(string title)
    {
        var address = "/cases/start";
        foreach (var (step, _) in Steps)
            address = await (await PostedPage.Open(_sam, address)).Send(Of(step, title)).Taken();
        return address;
    }

    private static IEnumerable<KeyValuePair<string, string>> Of(string step, string title) => CaseForm.Filled(title).Where(field =>
        Steps.Single(each => each.Step == step).Fields.Any(start => field.Key.StartsWith(start, StringComparison.Ordinal)));
}
