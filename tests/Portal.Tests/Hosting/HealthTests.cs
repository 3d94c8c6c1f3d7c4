using System.Net;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Postgres;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>Live while the process answers, ready while its database does.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Ready_goes_with_the_database_and_live_stays()
    {
        var database = await PostgresCluster.CreateDatabaseAsync();
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        using var cable = new Cable(connection.Host!, connection.Port);
        connection.Port = cable.Port;
        await using var portal = new PortalHost("Production", database, connection.ConnectionString);
        using var client = portal.Nobody();
        await ShouldAnswer(client, "/health/live", HttpStatusCode.OK, "Healthy");
        await ShouldAnswer(client, "/health/ready", HttpStatusCode.OK, "Healthy");

        cable.Dispose();

        // Nothing about where the database is.
        await ShouldAnswer(client, "/health/ready", HttpStatusCode.ServiceUnavailable, "Unhealthy");
        await ShouldAnswer(client, "/health/live", HttpStatusCode.OK, "Healthy");
        using var somebody = portal.Signed(Role.Practitioner);
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
