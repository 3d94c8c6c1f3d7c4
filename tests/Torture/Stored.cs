using Npgsql;

namespace Partnership.Torture;

/// <summary>What stands in the tables at one moment.</summary>
internal sealed class Stored
{
    /// <summary>The last version of each stream.</summary>
    public required Dictionary<string, int> Versions { get; init; }

    public required Dictionary<(string Stream, string Kind), DateTimeOffset> Deadlines { get; init; }

    /// <summary>The keys of the messages that follow from events.</summary>
    public required HashSet<string> Messages { get; init; }

    /// <summary>Rows of lists, each with what it says of its record.</summary>
    public required Dictionary<string, string> Rows { get; init; }

    /// <summary>The references of the drafts.</summary>
    public required HashSet<string> Drafts { get; init; }

    /// <summary>How often a person was shown a record.</summary>
    public required Dictionary<(string Reference, Guid Person), long> Readings { get; init; }

    public static async Task<Stored> ReadAsync(NpgsqlConnection connection) => new()
    {
        Versions = (await Ask(connection, "select stream, max(version) from journal group by stream",
            row => (row.GetString(0), row.GetInt32(1)))).ToDictionary(StringComparer.Ordinal),
        Deadlines = (await Ask(connection, "select stream, kind, due_at from deadline",
            row => ((row.GetString(0), row.GetString(1)), row.GetFieldValue<DateTimeOffset>(2)))).ToDictionary(),
        Messages = (await Ask(connection, "select key from outbox where kind = 'alert'", row => row.GetString(0))).ToHashSet(StringComparer.Ordinal),
        Rows = (await Ask(connection,
            """
            select 'case ' || viewer || ' ' || record, risk from case_row
            union all select 'referral ' || viewer || ' ' || record, status from referral_row
            union all select 'access ' || organisation || ' ' || record, basis from access
            """,
            row => (row.GetString(0), row.GetString(1)))).ToDictionary(StringComparer.Ordinal),
        Drafts = (await Ask(connection, "select 'R-' || number from draft", row => row.GetString(0))).ToHashSet(StringComparer.Ordinal),
        Readings = (await Ask(connection,
            "select ref, actor, count(*) from access_log, unnest(refs) ref where operation = 'open' group by ref, actor",
            row => ((row.GetString(0), row.GetGuid(1)), row.GetInt64(2)))).ToDictionary(),
    };

    private static async Task<List<T>> Ask<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> row)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(row(reader));
        return rows;
    }
}
