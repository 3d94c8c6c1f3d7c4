using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Security;

/// <summary>Every cookie that the portal sets is out of reach of scripts, of other sites, and of whoever listens.</summary>
[Collection(PortalsCollection.Name)]
public sealed class CookieTests(Portals portals)
{
    [Theory]
    [InlineData("/directory")]
    [InlineData("/account/devices")]
    public async Task Cookies_OfAPage_AreOutOfReach(string address)
    {
        using var client = portals.Production.Signed(Role.Auditor);

        using var answer = await client.GetAsync(address);

        Check(answer).ShouldContain(cookie => cookie.StartsWith("partnership.form=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cookies_OfASession_AreOutOfReach()
    {
        using var client = portals.Development.Nobody();
        var sam = DemonstrationPeople.DerbyshireOfficer;
        var enter = await PostedPage.Open(client, "/enter");

        using var entered = await enter.Send([new("person", $"{sam.Organisation}/{sam.User}")]);

        Check(entered).ShouldContain(cookie => cookie.StartsWith("partnership.session=", StringComparison.Ordinal));
    }

    [Fact]
    public void In_Production_cookies_are_never_set_without_encryption()
    {
        var session = portals.Production.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        var form = portals.Production.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value;

        (session.Cookie.SecurePolicy, form.Cookie.SecurePolicy).ShouldBe((CookieSecurePolicy.Always, CookieSecurePolicy.Always));
    }

    private static IReadOnlyList<string> Check(HttpResponseMessage answer)
    {
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.ToList() : [];
        foreach (var cookie in cookies)
        {
            var attributes = cookie.Split("; ").Skip(1).Select(attribute => attribute.ToLowerInvariant()).ToList();
            attributes.ShouldContain(attribute => attribute == "secure", cookie.Split('=')[0]);
            attributes.ShouldContain(attribute => attribute == "httponly", cookie.Split('=')[0]);
            attributes.ShouldContain(attribute => attribute == "samesite=lax" || attribute == "samesite=strict", cookie.Split('=')[0]);
        }

        return cookies;
    }
}
