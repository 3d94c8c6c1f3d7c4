using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>What happened, in one table of PostgreSQL. Appends are committed in groups.</summary>
internal sealed class PostgresJournal(DataSources database, PartnershipKeys keys, GroupCommit group) : IJournal
{
    public Task<AppendResult> Append(Append append)
    {
        var rows = JournalRows.Of(append, keys.JournalChain);
        StorableText.Require(append, rows);
        return group.Commit(new WaitingAppend(append, rows));
    }

    public async Task<IReadOnlyList<StoredEvent>> Read(string stream, int after, CancellationToken ct)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text("read-stream"));
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = stream });
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = after });
            await using var reader = await command.ExecuteReaderAsync(ct);
            var events = new List<StoredEvent>();
            while (await reader.ReadAsync(ct))
                events.Add(StoredRow(reader));
            return events;
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    public async Task<KeptAnswer?> Answered(string stream, CommandId command)
    {
        try
        {
            await using var query = database.Writer.CreateCommand(Sql.Text("read-answer"));
            query.Parameters.Add(new NpgsqlParameter<string> { TypedValue = stream });
            query.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = command.Value });
            await using var row = await query.ExecuteReaderAsync();
            return await row.ReadAsync() ? new KeptAnswer(command, new OrganisationId(row.GetGuid(0)), row.GetString(1)) : null;
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    private static StoredEvent StoredRow(NpgsqlDataReader reader) => new(
        reader.GetInt32(0),
        EventTypes.Read(reader.GetString(1), reader.GetInt32(2), reader.GetString(3)),
        new OrganisationId(reader.GetGuid(4)),
        reader.IsDBNull(5) ? null : new CommandId(reader.GetGuid(5)),
        reader.IsDBNull(6) ? null : reader.GetString(6),
        [.. reader.GetFieldValue<byte[]>(7)],
        new UserId(reader.GetGuid(8)),
        reader.GetFieldValue<DateTimeOffset>(9));
}

/// <summary>Errors that our own functions raise.</summary>
internal static class JournalErrors
{
    /// <summary>Raised by <c>require_heads</c>, naming the streams that are not at the version that the command saw.</summary>
    public const string HeadMoved = "PJ001";

    /// <summary>Another append was quicker on this stream, or made with this command.</summary>
    public static bool IsSameStream(PostgresException fault) =>
        fault is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "journal_pkey" or "journal_command" };
}
