using System.Text.Json;
using Npgsql;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Joining;

/// <summary>Whom to call about a request to join: rows, not history, so that they can be erased.</summary>
internal sealed class JoinContacts(DataSources database, PartnershipKeys keys)
{
    private const string Use = "join contact";

    /// <summary>Keeps the contact; nothing happens when there is one already.</summary>
    public Task Keep(Guid request, JoinContact contact, CancellationToken ct) => Scalar(
        "keep-join-contact", ct, request,
        SealedBox.Seal(keys.Derive(Use), request.ToString(), JsonSerializer.SerializeToUtf8Bytes(contact, EventTypes.Json)));

    /// <summary>The contact; null once it was erased.</summary>
    public async Task<JoinContact?> Read(Guid request, CancellationToken ct) => await Scalar("read-join-contact", ct, request) is string box
        ? JsonSerializer.Deserialize<JoinContact>(SealedBox.Open(keys.Derive(Use), request.ToString(), box), EventTypes.Json)
        : null;

    public Task Erase(Guid request, CancellationToken ct) => Scalar("erase-join-contact", ct, request);

    private async Task<object?> Scalar(string name, CancellationToken ct, params object[] values)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text(name));
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            return await command.ExecuteScalarAsync(ct);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
