using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Security;

/// <summary>What every answer carries, seen from outside.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ResponseTests(Portals portals)
{
    private readonly HttpClient _client = portals.Production.Signed(Role.Auditor);

    [Fact]
    public async Task A_page_that_does_not_exist_is_an_error_page_with_every_security_header()
    {
        using var response = await _client.GetAsync("/no-such-page");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1 class=\"govuk-heading-l\">Page not found</h1>");
        One(response, "Content-Security-Policy").ShouldBe("default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
        One(response, "Referrer-Policy").ShouldBe("no-referrer");
        One(response, "X-Content-Type-Options").ShouldBe("nosniff");
        One(response, "Cache-Control").ShouldBe("no-store");
        response.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [Theory]
    [InlineData(403, "Page not found")]
    [InlineData(404, "Page not found")]
    [InlineData(400, "Sorry, that could not be processed")]
    [InlineData(500, "Sorry, there is a problem with the service")]
    [InlineData(503, "Sorry, the service is unavailable")]
    public async Task Each_error_has_its_page_in_plain_words(int status, string heading)
    {
        using var response = await _client.GetAsync($"/fail/{status}");

        ((int)response.StatusCode).ShouldBe(status);
        One(response, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        One(response, "Cache-Control").ShouldBe("no-store");
        (await response.Content.ReadAsStringAsync()).ShouldContain($">{heading}</h1>");
    }

    [Fact]
    public async Task An_exception_ends_on_the_error_page()
    {
        using var response = await _client.GetAsync("/fail/throw");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        One(response, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        (await response.Content.ReadAsStringAsync()).ShouldContain("there is a problem with the service");
    }

    [Fact]
    public async Task An_error_page_opened_by_its_own_address_does_not_exist()
    {
        using var response = await _client.GetAsync("/error/500");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_post_to_nowhere_ends_on_the_error_page_too()
    {
        using var response = await _client.PostAsync("/no-such-page", new FormUrlEncodedContent([]));

        // 405 while the static assets are served from the source folder, 404 once published.
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Page not found");
    }

    [Fact]
    public async Task Pages_have_nothing_inline()
    {
        using var response = await _client.GetAsync("/no-such-page");
        var html = await response.Content.ReadAsStringAsync();

        html.ShouldNotContain(" style=");
        html.ShouldNotContain("<style");
        html.ShouldNotContain("<script>");
        html.ShouldNotContain("importmap");
    }

    [Theory]
    [InlineData("/app.css", "text/css")]
    [InlineData("/partnership.js", "text/javascript")]
    [InlineData("/session.js", "text/javascript")]
    [InlineData("/live.js", "text/javascript")]
    [InlineData("/lib/govuk-frontend.min.js", "text/javascript")]
    [InlineData("/lib/moj-frontend.min.js", "text/javascript")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/fonts/latin.woff2", "font/woff2")]
    [InlineData("/lib/images/icon-progress-tick.svg", "image/svg+xml")]
    public async Task What_browsers_load_is_served_and_may_be_kept(string path, string type)
    {
        using var response = await _client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        One(response, "Cache-Control").ShouldNotContain("no-store");
        One(response, "X-Content-Type-Options").ShouldBe("nosniff");
    }

    private static string One(HttpResponseMessage response, string header) => response.Headers.GetValues(header).ShouldHaveSingleItem();
}
