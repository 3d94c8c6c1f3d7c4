using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Outbox;

/// <summary>A message that waits to be delivered; <c>Attempts</c> counts this one too.</summary>
internal sealed record WaitingMessage(string Key, string Kind, string Payload, int Attempts);

/// <summary>The rows of the outbox.</summary>
internal sealed class OutboxTable(DataSources database)
{
    /// <summary>
    /// Takes up to 50 messages of these kinds whose time has come, the oldest first. Each is out of others' reach until
    /// <paramref name="again"/>, when it is tried again unless it was delivered.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<ImmutableArray<WaitingMessage>> Claim(
        ImmutableArray<string> kinds, DateTimeOffset now, DateTimeOffset again, CancellationToken ct)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text("claim-outbox"));
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = again });
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. kinds] });
            await using var reader = await command.ExecuteReaderAsync(ct);
            var messages = ImmutableArray.CreateBuilder<WaitingMessage>();
            while (await reader.ReadAsync(ct))
                messages.Add(new WaitingMessage(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3)));
            return messages.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    /// <summary>Writes down that the message arrived.</summary>
    public Task Delivered(string key, DateTimeOffset now) => Mark("mark-delivered", key, now);

    /// <summary>Puts the message off until then.</summary>
    public Task PutOff(string key, DateTimeOffset until) => Mark("put-off-outbox", key, until);

    /// <summary>Deletes what was delivered before this time.</summary>
    public Task DeleteDelivered(DateTimeOffset before) => Execute("delete-delivered", new NpgsqlParameter<DateTimeOffset> { TypedValue = before });

    private Task Mark(string statement, string key, DateTimeOffset at) => Execute(
        statement, new NpgsqlParameter<string> { TypedValue = key }, new NpgsqlParameter<DateTimeOffset> { TypedValue = at });

    private async Task Execute(string statement, params NpgsqlParameter[] values)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text(statement));
            command.Parameters.AddRange(values);
            await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
