using Npgsql;

namespace Partnership.Silo.Kernel.Migrations;

/// <summary>
/// A connection of the owner that alone, of all processes, changes what all rest on: tables, roles, keys. Others wait until
/// it is closed.
/// </summary>
internal sealed class OwnersTurn : IAsyncDisposable
{
    // Any number that nothing else locks on; turns on one database exclude each other.
    private const long Lock = 7_041_962_110_231;

    private OwnersTurn(NpgsqlConnection connection) => Connection = connection;

    public NpgsqlConnection Connection { get; }

    public static async Task<OwnersTurn> Take(string ownerConnection, CancellationToken ct)
    {
        // Without a pool, where the connection of a failed turn would lie on and hold the lock against other processes.
        // No time-out: another process's migration, or a large one of ours, takes as long as it takes.
        var unpooled = new NpgsqlConnectionStringBuilder(ownerConnection) { Pooling = false, CommandTimeout = 0 };
        var connection = new NpgsqlConnection(unpooled.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            await using var take = new NpgsqlCommand($"select pg_advisory_lock({Lock})", connection);
            await take.ExecuteNonQueryAsync(ct);
            return new OwnersTurn(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}
