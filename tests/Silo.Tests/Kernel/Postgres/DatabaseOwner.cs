using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Partnership.Silo.Kernel.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>
/// A second process for tests: <c>dotnet Partnership.Silo.Tests.dll DATA BINARIES</c> holds a database until a line is
/// written to it. It says one line: "ready PORT ADOPTED DATABASE-FOLDER" or "fault CODE MESSAGE".
/// </summary>
internal static class DatabaseOwner
{
    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            var options = new EmbeddedPostgresOptions { DataFolder = arguments[0], Binaries = arguments[1], Durable = false };
            await using var postgres = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken.None);
            await postgres.EnsureDatabaseAsync("kept", CancellationToken.None);
            await using (var connection = new NpgsqlConnection(postgres.ConnectionString("kept")))
                await connection.OpenAsync();

            Console.WriteLine($"ready {postgres.Port} {postgres.Adopted} {postgres.DataDirectory}");
            await Console.In.ReadLineAsync();
            return 0;
        }
        catch (PostgresUnavailableException fault)
        {
            Console.WriteLine($"fault {fault.Code} {fault.Message}");
            return 1;
        }
    }
}
