using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;

namespace Partnership.Silo.Hosting;

/// <summary>Ready: the database answers and has every migration of this release.</summary>
internal sealed class SiloHealth(DataSources database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!database.IsOpen)
            return HealthCheckResult.Unhealthy("The database has not been opened yet.");
        try
        {
            await using var connection = await database.Writer.OpenConnectionAsync(cancellationToken);
            var current = await Migrator.Current(connection, cancellationToken);
            return current == Migrator.Newest
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"The database is at migration {current}; this release needs {Migrator.Newest}.");
        }
        catch (NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("The database cannot be reached.");
        }
    }
}
