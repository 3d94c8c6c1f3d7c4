using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>What happened, in one table of PostgreSQL. Reads and appends are made in groups.</summary>
internal sealed class PostgresJournal(
    DataSources database, PartnershipKeys keys, PersonKeys people, PersonKeyWrap wrap, GroupRead reads, GroupCommit group) : IJournal
{
    public Task<AppendResult> Append(Append append) =>
        append.Case is { } ofCase ? AppendSealed(append, ofCase) : Commit(append, JournalRows.Of(append, keys.JournalChain, SealedReading.WithoutKeys), []);

    public async Task<IReadOnlyList<StoredEvent>> Read(string stream, int after, CancellationToken ct)
    {
        var rows = await reads.Read(stream, after, ct);
        if (rows is [])
            return [];
        var sealing = await people.Reading(rows.Select(row => row.Data), ct);
        return [.. rows.Select(row => row.Open(sealing))];
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

    private async Task<AppendResult> AppendSealed(Append append, string ofCase)
    {
        var sealing = await people.Writing(ofCase);
        var rows = JournalRows.Of(append, keys.JournalChain, sealing);
        var whole = append with { Effects = append.Effects with { Rows = [.. append.Effects.Rows, .. sealing.Rows(wrap)] } };
        var result = await Commit(whole, rows, [.. sealing.Relied]);
        if (result is AppendResult.Appended && !append.Events.Any(each => each is IErases))
            people.Took(ofCase, sealing.Made);
        else
            people.Forget(ofCase);
        return result;
    }

    private Task<AppendResult> Commit(Append append, ImmutableArray<JournalRow> rows, ImmutableArray<Guid> relied)
    {
        StorableText.Require(append, rows);
        return group.Commit(new WaitingAppend(append, rows, relied));
    }
}

/// <summary>Errors that our own functions raise.</summary>
internal static class JournalErrors
{
    /// <summary>Raised by <c>require_heads</c>, naming the streams that are not at the version that the command saw.</summary>
    public const string HeadMoved = "PJ001";

    /// <summary>Raised by <c>require_keys</c>, naming the keys that were destroyed after something was sealed under them.</summary>
    public const string KeyGone = "PJ002";

    /// <summary>Another append was quicker on this stream, or made with this command.</summary>
    public static bool IsSameStream(PostgresException fault) =>
        fault is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "journal_pkey" or "journal_command" };
}
