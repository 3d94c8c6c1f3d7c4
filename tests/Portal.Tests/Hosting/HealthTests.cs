using System.Net;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>Live while the process answers, ready while its database does.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Ready_goes_with_the_database_and_live_stays()
    {
        await using var cabled = await CabledPortal.Create("Production");
        using var client = cabled.Portal.Nobody();
        using var somebody = cabled.Portal.Signed(Role.Practitioner);
        await ShouldAnswer(client, "/health/live", HttpStatusCode.OK, "Healthy");
        await ShouldAnswer(client, "/health/ready", HttpStatusCode.OK, "Healthy");

        cabled.Cable.Pull();

        // Nothing about where the database is.
        await ShouldAnswer(client, "/health/ready", HttpStatusCode.ServiceUnavailable, "Unhealthy");
        await ShouldAnswer(client, "/health/live", HttpStatusCode.OK, "Healthy");
        // Of a session that this process has not seen yet nobody can tell whose it is: it is not over for that.
        using var page = await somebody.GetAsync("/cases");
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Sorry, the service is unavailable");
    }

    private static async Task ShouldAnswer(HttpClient client, string address, HttpStatusCode status, string body)
    {
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(status, address);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
    }
}
