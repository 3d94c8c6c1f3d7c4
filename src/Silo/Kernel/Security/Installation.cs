using System.Security.Cryptography;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;

namespace Partnership.Silo.Kernel.Security;

/// <summary>What a database knows of the key on which it rests.</summary>
/// <param name="Fingerprint">The master key's.</param>
/// <param name="Root">The root, wrapped under the master key; null as long as the first master key is in use.</param>
internal sealed record Installation(byte[] Fingerprint, string? Root)
{
    /// <summary>Null when the database rests on no key yet.</summary>
    public static async Task<Installation?> Read(NpgsqlConnection connection, CancellationToken ct)
    {
        if (await Migrator.Current(connection, ct) == 0)
            return null;
        await using var command = new NpgsqlCommand(Sql.Text("read-installation"), connection);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new(row.GetFieldValue<byte[]>(0), row.IsDBNull(1) ? null : row.GetString(1)) : null;
    }

    /// <summary>From now on the database rests on this key, under which the root is wrapped.</summary>
    public static async Task<Installation> Rest(NpgsqlConnection connection, MasterKey key, byte[] root, CancellationToken ct)
    {
        var rests = new Installation(key.Fingerprint, key.Wrap(root));
        await using var command = new NpgsqlCommand(Sql.Text("rest-on-key"), connection)
        {
            Parameters = { new() { Value = rests.Fingerprint }, new() { Value = rests.Root } },
        };
        await command.ExecuteNonQueryAsync(ct);
        return rests;
    }

    /// <exception cref="StartRefusedException">The key is not the one on which the database rests.</exception>
    public PartnershipKeys Open(MasterKey master)
    {
        if (!master.Fingerprint.AsSpan().SequenceEqual(Fingerprint))
            throw AnotherKey();
        try
        {
            return master.Open(Root);
        }
        catch (Exception spoilt) when (spoilt is CryptographicException or FormatException)
        {
            throw new StartRefusedException("The root key in the table installation is spoilt. Restore the database from your backup.");
        }
    }

    public static StartRefusedException AnotherKey() => new(
        "The master key is not the one under which this database was begun, or to which it was changed. Put the right key back, or name another database.");
}
