using System.Diagnostics;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Migrations;

/// <summary>
/// Brings a database to this release: numbered, forward-only, each in its own transaction, one process at a time.
/// </summary>
internal sealed class Migrator(string ownerConnection, PartnershipKeys keys)
{
    private readonly string _database = new NpgsqlConnectionStringBuilder(ownerConnection).Database!;

    /// <summary>The number of the newest migration of this release.</summary>
    public static int Newest => Migration.All[^1].Number;

    public async Task Run(CancellationToken ct)
    {
        await using var turn = await OwnersTurn.Take(ownerConnection, ct);
        var connection = turn.Connection;
        var current = await Current(connection, ct);
        if (current > Newest)
            throw new StartRefusedException($"The database is at migration {current}, newer than this release knows ({Newest}). Start the release that wrote it, or a later one.");
        // Before the roles: a start that is refused must not change the passwords under which others are running.
        if (current > 0)
            await CheckFingerprint(connection, ct);
        await new DatabaseRoles(connection).LetIn(keys, ct);
        foreach (var migration in Migration.All.Where(migration => migration.Number > current))
            await Apply(connection, migration, ct);
        await CheckFingerprint(connection, ct);
    }

    /// <summary>
    /// Checks that the database rests on this key, and lets the roles in should a change of the key have ended before it did
    /// so; changes no table.
    /// </summary>
    /// <exception cref="StartRefusedException">The key is not its key.</exception>
    public async Task Visit(CancellationToken ct)
    {
        await using var turn = await OwnersTurn.Take(ownerConnection, ct);
        await CheckFingerprint(turn.Connection, ct);
        await new DatabaseRoles(turn.Connection).LetIn(keys, ct);
    }

    /// <summary>Waits until the process that runs the database has brought it to this release.</summary>
    /// <exception cref="StartRefusedException">It is of another release.</exception>
    public static async Task AwaitNewest(string ownerConnection, TimeSpan patience, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(ownerConnection);
        await connection.OpenAsync(ct);
        var current = await Current(connection, ct);
        for (var waited = Stopwatch.StartNew(); current < Newest && waited.Elapsed < patience; current = await Current(connection, ct))
            await Task.Delay(100, ct);
        if (current != Newest)
            throw new StartRefusedException($"The database in use is at migration {current}; this release needs {Newest}. Stop what runs on it, then start the portal of this release.");
    }

    /// <summary>The number of the newest migration that the database has; 0 when it is empty.</summary>
    public static async Task<int> Current(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var exists = new NpgsqlCommand("select to_regclass('migration') is not null", connection);
        if (await exists.ExecuteScalarAsync(ct) is not true)
            return 0;
        await using var newest = new NpgsqlCommand("select coalesce(max(number), 0) from migration", connection);
        return (int)(await newest.ExecuteScalarAsync(ct))!;
    }

    private async Task Apply(NpgsqlConnection connection, Migration migration, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Execute(connection, migration.For(_database), ct);
        await using var record = new NpgsqlCommand("insert into migration (number, name) values ($1, $2)", connection)
        {
            Parameters = { new() { Value = migration.Number }, new() { Value = migration.Name } },
        };
        await record.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task CheckFingerprint(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var keep = new NpgsqlCommand(
            "insert into installation (single, key_fingerprint) values (true, $1) on conflict (single) do nothing", connection)
        {
            Parameters = { new() { Value = keys.Fingerprint } },
        };
        await keep.ExecuteNonQueryAsync(ct);
        await using var read = new NpgsqlCommand("select key_fingerprint from installation", connection);
        if (await read.ExecuteScalarAsync(ct) is not byte[] kept || !kept.AsSpan().SequenceEqual(keys.Fingerprint))
            throw Installation.AnotherKey();
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
