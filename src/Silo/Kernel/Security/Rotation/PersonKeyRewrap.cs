using System.Security.Cryptography;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Security.Rotation;

/// <summary>Wraps the keys of the people of cases anew: what is sealed under them stays as it is. Of who was erased nothing is left to wrap.</summary>
internal sealed class PersonKeyRewrap(PersonKeyWrap present, PersonKeyWrap next)
{
    private const int AtOnce = 5_000;

    /// <summary>How many there were.</summary>
    /// <exception cref="StartRefusedException">One is not wrapped under the present key.</exception>
    public async Task<int> Run(NpgsqlConnection connection, CancellationToken ct)
    {
        var count = 0;
        for (var after = Guid.Empty; await Next(connection, after, ct) is { Count: > 0 } keys; after = keys[^1].Id)
        {
            await Write(connection, keys, ct);
            count += keys.Count;
        }

        return count;
    }

    private async Task<List<(Guid Id, string Wrapped)>> Next(NpgsqlConnection connection, Guid after, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql.Text("next-person-keys"), connection)
        {
            Parameters = { new() { Value = after }, new() { Value = AtOnce } },
        };
        await using var row = await command.ExecuteReaderAsync(ct);
        var keys = new List<(Guid, string)>();
        while (await row.ReadAsync(ct))
        {
            var id = row.GetGuid(0);
            keys.Add((id, Anew(id, row.GetString(1))));
        }

        return keys;
    }

    private string Anew(Guid id, string wrapped)
    {
        try
        {
            return next.Wrapped(new PersonKey(id, present.Unwrapped(id, wrapped)));
        }
        catch (Exception spoilt) when (spoilt is CryptographicException or FormatException)
        {
            throw new StartRefusedException($"The key {id} of a person of a case does not open under the master key. Nothing was changed. Restore it from your backup first.");
        }
    }

    private static async Task Write(NpgsqlConnection connection, List<(Guid Id, string Wrapped)> keys, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql.Text("rewrap-person-keys"), connection)
        {
            Parameters =
            {
                new() { Value = keys.Select(key => key.Id).ToArray() }, new() { Value = keys.Select(key => key.Wrapped).ToArray() },
            },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
