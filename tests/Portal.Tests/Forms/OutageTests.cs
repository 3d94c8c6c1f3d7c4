using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Npgsql;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Forms;

/// <summary>A form that is sent while the database is away comes back, and is sent again as it was.</summary>
public sealed class OutageTests
{
    private const string Page = "/cases/open";
    private const string Typed = "Typed \"while\" <nothing> answered\nand on a second line";

    [Fact]
    public async Task Form_SentWhileTheDatabaseIsAway_IsKeptInThePageAndTakenOnceLater()
    {
        await using var cabled = await CabledPortal.Create("Development");
        using var client = cabled.Portal.Signed(DemonstrationPeople.DerbyshireOfficer);
        var page = await PostedPage.Open(client, Page);
        var form = CaseForm.Filled("Kept through an outage");
        form["Incident.Account"] = Typed;

        cabled.Cable.Pull();
        using var away = await page.Send(form);

        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        away.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        var kept = PostedPage.Parse(await away.Content.ReadAsStringAsync());
        kept.QuerySelector("main h2")!.TextContent.ShouldBe("What you typed is still here");
        PostedPage.Value(kept, "Incident.Account").ShouldBe(Typed);
        var again = kept.QuerySelector<IHtmlFormElement>("main form")!;
        again.GetAttribute("action").ShouldBe(Page);
        var fields = again.QuerySelectorAll<IHtmlInputElement>("input").Select(field => KeyValuePair.Create(field.Name!, field.Value)).ToArray();

        using var stillAway = await client.PostAsync(Page, new FormUrlEncodedContent(fields));
        stillAway.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        PostedPage.Value(PostedPage.Parse(await stillAway.Content.ReadAsStringAsync()), "Incident.Account").ShouldBe(Typed);

        cabled.Cable.PutBack();
        var opened = await SentUntilTaken(client, fields);
        (await client.PostAsync(Page, new FormUrlEncodedContent(fields)).Taken()).ShouldBe(opened);
        (await client.GetStringAsync(opened)).ShouldContain("and on a second line");
        await using var owner = NpgsqlDataSource.Create(cabled.Portal.Database.ConnectionString);
        (await owner.Scalar<long>("select count(*) from journal where type = 'case.opened'")).ShouldBe(1);
    }

    [Fact]
    public async Task Page_OpenedWhileTheDatabaseIsAway_CanBeTriedAgain()
    {
        await using var cabled = await CabledPortal.Create("Development");
        using var client = cabled.Portal.Signed(DemonstrationPeople.DerbyshireOfficer);
        using var before = await client.GetAsync("/referrals?side=sent");
        before.StatusCode.ShouldBe(HttpStatusCode.OK);

        cabled.Cable.Pull();
        using var away = await client.GetAsync("/referrals?side=sent");

        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        PostedPage.Parse(await away.Content.ReadAsStringAsync()).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/referrals?side=sent", "/"]);
    }

    [Fact]
    public async Task Form_WithoutATokenOfOurs_IsNotGivenBack()
    {
        await using var cabled = await CabledPortal.Create("Development");
        using var client = cabled.Portal.Signed(DemonstrationPeople.DerbyshireOfficer);
        await PostedPage.Open(client, Page);

        cabled.Cable.Pull();
        using var away = await client.PostAsync(
            Page, new FormUrlEncodedContent(CaseForm.Filled("Of another site").Append(new("__RequestVerificationToken", "of-theirs"))));

        (await away.Content.ReadAsStringAsync()).ShouldNotContain("Of another site");
    }

    // Connections that were kept open are found dead one by one; as a person would, it is sent again.
    private static async Task<string> SentUntilTaken(HttpClient client, KeyValuePair<string, string>[] fields)
    {
        for (var tries = 1; tries <= 10; tries++)
        {
            using var answer = await client.PostAsync(Page, new FormUrlEncodedContent(fields));
            if (answer.StatusCode is HttpStatusCode.Redirect)
                return answer.Headers.Location!.ToString().Replace("https://portal.example", "", StringComparison.Ordinal);
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        throw new InvalidOperationException("The form was not taken although the database is there again.");
    }
}
