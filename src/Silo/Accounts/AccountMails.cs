using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Accounts;

/// <summary>Puts mails about accounts into the outbox and reads them there: sealed, since they hold an address and a link.</summary>
internal sealed class AccountMails(DataSources database, PartnershipKeys keys, TimeProvider time)
{
    /// <summary>The kind of outbox message that carries one.</summary>
    public const string Kind = "account-mail";

    /// <summary>Puts it; nothing happens when there was one of the same occasion.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task Put(string occasion, WaitingMail mail, CancellationToken ct)
    {
        var key = $"{Kind}/{occasion}";
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text("put-outbox"));
            foreach (var column in new object[] { new[] { key }, new[] { Kind }, new[] { Seal(key, mail) }, new[] { time.GetUtcNow() } })
                command.Parameters.Add(new NpgsqlParameter { Value = column });
            await command.ExecuteNonQueryAsync(ct);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    /// <summary>Forgets what a delivered message said; that it went out is kept.</summary>
    public async Task Forget(string key, CancellationToken ct)
    {
        await using var command = database.Writer.CreateCommand(Sql.Text("forget-account-mail"));
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The mail of a message; null when it was forgotten, having gone out before.</summary>
    /// <exception cref="CryptographicException">It was not sealed here, or for another message.</exception>
    public WaitingMail? Open(string key, string payload) =>
        payload.Length == 0 ? null : JsonSerializer.Deserialize<WaitingMail>(SealedBox.Open(keys.Derive(Kind), key, payload), EventTypes.Json);

    private string Seal(string key, WaitingMail mail) =>
        SealedBox.Seal(keys.Derive(Kind), key, JsonSerializer.SerializeToUtf8Bytes(mail, EventTypes.Json));
}
