using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;
using Partnership.Portal.Tests.Hosting;
using Partnership.Portal.Tests.Pages;

namespace Partnership.Portal.Tests.Security;

/// <summary>Every answer carries the security headers, and nothing but static files may be kept.</summary>
[Collection(PortalsCollection.Name)]
public sealed class HeaderTests(Portals portals)
{
    [Fact]
    public async Task Every_page_to_anybody_and_to_somebody()
    {
        using var nobody = portals.Production.Nobody();
        using var somebody = portals.Development.Signed(Role.Practitioner);
        foreach (var address in RoutedPages.All.Select(RoutedPages.Address).Append("/health/live").Append("/health/ready").Append("/no-such-page"))
        {
            await ShouldBeSafe(await nobody.GetAsync(address), address);
            await ShouldBeSafe(await somebody.GetAsync(address), address);
            await ShouldBeSafe(await somebody.PostAsync(address, new FormUrlEncodedContent([])), address);
        }
    }

    [Fact]
    public async Task Every_static_file_may_be_kept()
    {
        var files = portals.Development.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();
        files.Count.ShouldBeGreaterThan(10);
        using var nobody = portals.Development.Nobody();
        foreach (var file in files)
        {
            using var response = await nobody.GetAsync(file);
            response.IsSuccessStatusCode.ShouldBeTrue(file);
            (response.Headers.CacheControl?.NoStore ?? false).ShouldBeFalse(file);
            Safe(response, file);
        }
    }

    private static async Task ShouldBeSafe(HttpResponseMessage response, string address)
    {
        using (response)
        {
            response.Headers.GetValues("Cache-Control").ShouldHaveSingleItem().ShouldBe("no-store", address);
            Safe(response, address);
            ((int)response.StatusCode).ShouldBeLessThan(500, address);
        }
    }

    private static void Safe(HttpResponseMessage response, string address)
    {
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe(SecurityHeaders.ContentSecurityPolicy, address);
        response.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBe("no-referrer", address);
        response.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff", address);
        response.Headers.Contains("Server").ShouldBeFalse(address);
    }
}
