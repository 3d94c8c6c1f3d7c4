using System.Net;
using AngleSharp.Html.Dom;
using Partnership.Portal.Tests.Hosting;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Portal.Tests.Forms;

/// <summary>
/// The portal's own PostgreSQL dies while it runs: readers are told plainly, what was typed is kept, and all goes on
/// without anybody starting anything.
/// </summary>
public sealed class OwnDatabaseTests
{
    private const string Page = "/cases/open";

    [Fact]
    public async Task While_it_is_dead_readers_are_told_and_afterwards_what_they_typed_is_taken_once()
    {
        var begun = new PortalHost(
            "Development", await PostgresCluster.CreateDatabaseAsync(), further: builder => builder.UseSetting("DATABASE", ""));
        await using var reaper = Reaper.Watch(begun.Folder, Folders.Elsewhere(begun.Folder));
        await using var portal = begun;
        using var client = portal.Signed(DemonstrationPeople.DerbyshireOfficer);
        var page = await PostedPage.Open(client, Page);
        var data = Path.Combine(portal.Folder, "postgres", "cluster", "data");

        // It comes back only once its settings are right again, so that nobody is quicker than it.
        var settings = Path.Combine(data, "postgresql.conf");
        var good = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, "no such setting = 1");
        await Postmaster.KillAsync(data);

        using var read = await client.GetAsync("/cases");
        await ShouldBeTold(read);
        (await read.Content.ReadAsStringAsync()).ShouldContain("Try this page again");
        using var sent = await page.Send(CaseForm.Filled("Kept through a death"));
        await ShouldBeTold(sent);
        var again = PostedPage.Parse(await sent.Content.ReadAsStringAsync()).QuerySelectorAll("main form input").OfType<IHtmlInputElement>()
            .Select(field => KeyValuePair.Create(field.Name!, field.Value)).ToArray();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await File.WriteAllTextAsync(settings, good);
        await Condition.Until("the portal is ready", async () => (await client.GetAsync("/health/ready")).IsSuccessStatusCode);

        // The first who comes is served: no connection from before is left.
        var opened = await client.PostAsync(Page, new FormUrlEncodedContent(again)).Taken();
        (await client.PostAsync(Page, new FormUrlEncodedContent(again)).Taken()).ShouldBe(opened);
        (await client.GetStringAsync("/cases")).ShouldContain("Kept through a death");
    }

    private static async Task ShouldBeTold(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Sorry, the service is unavailable");
    }
}
