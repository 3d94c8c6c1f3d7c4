using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partnership.Portal.Accounts;
using Partnership.Portal.Entering;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Security;

/// <summary>Entering without credentials: in Development alone, and never to another site.</summary>
[Collection(PortalsCollection.Name)]
public sealed class EntryTests(Portals portals)
{
    private static readonly string Person =
        $"{DemonstrationPeople.DerbyshireOfficer.Organisation}/{DemonstrationPeople.DerbyshireOfficer.User}";

    [Fact]
    public async Task In_Production_there_is_no_entry() => await ThereIsNoEntry(portals.Production);

    [Fact]
    public async Task In_Staging_there_is_no_entry()
    {
        await using var staging = await PortalHost.Create("Staging");
        await ThereIsNoEntry(staging);
    }

    [Fact]
    public async Task In_Production_the_sign_in_page_does_not_mention_the_entry()
    {
        using var client = portals.Production.Nobody();

        var page = await client.GetStringAsync(AccountLinks.SignIn);

        page.ShouldNotContain("/enter");
        page.ShouldNotContain("demonstration", Case.Insensitive);
    }

    [Theory]
    [InlineData("/cases", "/cases")]
    [InlineData("/referrals?side=sent", "/referrals?side=sent")]
    [InlineData("", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("https:evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData(" //evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/\n/evil.example", "/")]
    [InlineData("~//evil.example", "/")]
    public async Task Entering_leads_to_a_page_of_this_portal_only(string to, string expected)
    {
        using var client = portals.Development.Nobody();
        var page = await PostedPage.Open(client, $"/enter?to={Uri.EscapeDataString(to)}");

        using var entered = await page.Send([new("person", Person)]);

        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        entered.Headers.Location!.OriginalString.ShouldBe(expected);
        entered.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("partnership.session=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entering_as_nobody_we_know_enters_nobody()
    {
        using var client = portals.Development.Nobody();
        var page = await PostedPage.Open(client, EnteringLinks.Enter);

        using var answer = await page.Send([new("person", $"{Guid.NewGuid()}/{Guid.NewGuid()}")]);

        answer.Headers.Location!.OriginalString.ShouldBe(EnteringLinks.Enter);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var client = portals.Development.Nobody();
        var page = await PostedPage.Open(client, EnteringLinks.Enter);

        using var entered = await page.Send([new("person", Person)]);

        var cookie = entered.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("partnership.session=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("secure", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    // With a valid antiforgery token too: the address must be shut by itself.
    private static async Task ThereIsNoEntry(PortalHost portal)
    {
        using var client = portal.Nobody();
        using var read = await client.GetAsync(EnteringLinks.Enter);
        read.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var context = new DefaultHttpContext { RequestServices = portal.Services, Request = { Scheme = "https" } };
        var tokens = portal.Services.GetRequiredService<IAntiforgery>().GetTokens(context);
        var cookie = portal.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name;
        using var request = new HttpRequestMessage(HttpMethod.Post, EnteringLinks.Enter);
        request.Headers.Add("Cookie", $"{cookie}={tokens.CookieToken}");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [tokens.FormFieldName] = tokens.RequestToken!, ["person"] = Person, ["_handler"] = "enter",
        });
        using var posted = await client.SendAsync(request);

        // 400, since the page that is not there has no form either.
        posted.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        posted.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }
}
