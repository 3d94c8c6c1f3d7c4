using Npgsql;
using Partnership.Silo.Kernel.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

internal static class Query
{
    public static Task<string?> AskAsync(this EmbeddedPostgres postgres, string sql) =>
        AskAsync(postgres.ConnectionString("postgres"), sql);

    public static async Task<string?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
