using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Entering;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Security;

/// <summary>Who tries too often waits; nobody else does.</summary>
public sealed class RateLimitTests : IAsyncLifetime
{
    private const int Tries = 3;
    private PortalHost _portal = null!;

    public async Task InitializeAsync() => _portal = new PortalHost("Development", await PostgresCluster.CreateDatabaseAsync(), tries: Tries);

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("/referrals?find=R-", Role.Practitioner)]
    [InlineData("/audit?record=C-", Role.Auditor)]
    [InlineData("/restrictions?case=C-", Role.DataProtectionOfficer)]
    [InlineData("/directory?find=", Role.Auditor)]
    public async Task Searching_MoreOftenThanTheLimit_WaitsAMinute(string address, Role role)
    {
        using var searcher = _portal.Signed(DemonstrationPeople.DerbyshireOfficer with { Roles = [role] });
        for (var tried = 1; tried <= Tries; tried++)
        {
            using var answered = await searcher.GetAsync($"{address}{tried}");
            answered.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        using var refused = await searcher.GetAsync($"{address}9");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("<h1 class=\"govuk-heading-l\">Too many tries at once</h1>");
        using var reads = await searcher.GetAsync(address.Split('?')[0]);
        reads.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var another = _portal.Signed(DemonstrationPeople.DerbyshireInspector with { Roles = [role] });
        using var searches = await another.GetAsync($"{address}9");
        searches.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Entering_MoreOftenThanTheLimit_WaitsAMinute()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, EnteringLinks.Enter);
        for (var tried = 1; tried <= Tries; tried++)
        {
            using var entered = await page.Send([new("person", "nobody")]);
            entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var refused = await page.Send([new("person", "nobody")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Too many tries at once");
    }

    [Theory]
    [InlineData("/join")]
    [InlineData("/invitation/a/b/c")]
    [InlineData("/first/a")]
    [InlineData("/sign-in/help")]
    public async Task Sending_MoreOftenThanTheLimit_WaitsAMinute(string address)
    {
        using var client = _portal.Nobody();
        for (var tried = 1; tried <= Tries; tried++)
        {
            using var sent = await client.PostAsync(address, new FormUrlEncodedContent([]));
            sent.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        using var refused = await client.PostAsync(address, new FormUrlEncodedContent([]));

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
