using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>How an open page asks for its session, and goes on with it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class SessionEndpointTests(Portals portals)
{
    private readonly Caller _person = AgedSessions.SomebodyNew(Role.Auditor);

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task Asking_is_no_activity_and_opening_a_page_is()
    {
        using var client = Portal.Signed(_person);
        await Portal.Idle(_person, TimeSpan.FromMinutes(14));

        (await Left(client)).ShouldBeInRange(1, 60);
        (await Left(client)).ShouldBeInRange(1, 60);

        await PostedPage.Open(client, "/directory");
        (await Left(client)).ShouldBeInRange(890, 900);
    }

    [Fact]
    public async Task Staying_signed_in_is_activity()
    {
        using var client = Portal.Signed(_person);
        var page = await PostedPage.Open(client, "/directory");
        await Portal.Idle(_person, TimeSpan.FromMinutes(14));

        using var stayed = await client.PostAsync("/session/extend", Token(page));

        stayed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stayed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("seconds").GetInt32().ShouldBeInRange(890, 900);
        (await Left(client)).ShouldBeInRange(890, 900);
    }

    [Fact]
    public async Task Nobody_stays_beyond_eight_hours()
    {
        using var client = Portal.Signed(_person);
        var page = await PostedPage.Open(client, "/directory");
        await Portal.Begun(_person, TimeSpan.FromMinutes(475));

        using var stayed = await client.PostAsync("/session/extend", Token(page));

        var told = await stayed.Content.ReadFromJsonAsync<JsonElement>();
        told.GetProperty("mayStay").GetBoolean().ShouldBeFalse();
        told.GetProperty("seconds").GetInt32().ShouldBeInRange(280, 300);
        await Portal.Begun(_person, TimeSpan.FromHours(8));
        (await Left(client)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_extended()
    {
        using var client = Portal.Signed(_person);
        await Portal.Idle(_person, TimeSpan.FromMinutes(14));

        using var forged = await client.PostAsync("/session/extend", new FormUrlEncodedContent([]));

        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_over_is_told_as_over_and_nothing_else()
    {
        using var client = Portal.Signed(_person);
        await Portal.Idle(_person, TimeSpan.FromMinutes(15));
        using var nobody = Portal.Nobody();

        (await Left(client)).ShouldBe(0);
        (await Left(nobody)).ShouldBe(0);
        (await nobody.GetStringAsync("/session/left")).ShouldBe(await client.GetStringAsync("/session/left"));
    }

    [Fact]
    public async Task A_page_says_until_when_and_bears_the_warning()
    {
        using var client = Portal.Signed(_person);

        var page = await PostedPage.Open(client, "/directory");

        page.Document.GetElementById("session-until")!.TextContent.ShouldStartWith("If you do nothing, you are signed out at ");
        var dialog = page.Document.GetElementById("session-warning")!;
        int.Parse(dialog.GetAttribute("data-seconds")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(895, 900);
        dialog.HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_of_what_is_over_leads_to_the_sign_in_page_and_back_to_nothing()
    {
        using var client = Portal.Signed(_person);
        var page = await PostedPage.Open(client, "/directory");
        await Portal.Idle(_person, TimeSpan.FromMinutes(15));

        (await client.PostAsync("/sign-out", Token(page)).Taken()).ShouldBe("/sign-in");
    }

    private static FormUrlEncodedContent Token(PostedPage page) => new(
        [new("__RequestVerificationToken", page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);

    private static async Task<int> Left(HttpClient client) => (await client.GetFromJsonAsync<JsonElement>("/session/left")).GetProperty("seconds").GetInt32();
}
