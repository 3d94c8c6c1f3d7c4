using Npgsql;
using Partnership.TestCommon.Postgres;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>A portal of its own whose database can be pulled out and put back.</summary>
internal sealed class CabledPortal : IAsyncDisposable
{
    private CabledPortal(PortalHost portal, Cable cable) => (Portal, Cable) = (portal, cable);

    public PortalHost Portal { get; }

    public Cable Cable { get; }

    public static async Task<CabledPortal> Create(string environment)
    {
        var database = await PostgresCluster.CreateDatabaseAsync();
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var cable = new Cable(connection.Host!, connection.Port);
        connection.Port = cable.Port;
        return new CabledPortal(new PortalHost(environment, database, connection.ConnectionString), cable);
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        Cable.Dispose();
    }
}
