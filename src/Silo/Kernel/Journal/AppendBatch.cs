using System.Collections.Immutable;
using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>The statements of one append, in one implicit transaction.</summary>
internal static class AppendBatch
{
    public static NpgsqlBatch Of(NpgsqlConnection connection, Append append, ImmutableArray<JournalRow> rows)
    {
        var batch = connection.CreateBatch();
        batch.BatchCommands.Add(Command("require-head", append.Stream, append.Expected.Version));
        batch.BatchCommands.Add(Command(
            "append-journal",
            append.Stream,
            rows.Select(row => row.Version).ToArray(),
            rows.Select(row => row.Type).ToArray(),
            rows.Select(row => row.TypeVersion).ToArray(),
            rows.Select(row => row.Data).ToArray(),
            append.Caller.User.Value,
            append.Caller.Organisation.Value,
            append.Caller.Purpose,
            append.Correlation,
            rows.Select(row => row.Command).ToArray(),
            rows.Select(row => row.Answer).ToArray(),
            append.RecordedAt,
            rows.Select(row => row.PreviousHash).ToArray(),
            rows.Select(row => row.Hash).ToArray()));
        foreach (var model in append.Effects.Rows.GroupBy(row => row.Model).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
            batch.BatchCommands.Add(model.Key.Write([.. LastOfEachKey(model)]));
        foreach (var deadline in append.Effects.Deadlines)
            batch.BatchCommands.Add(Command("set-deadline", append.Stream, deadline.Kind, deadline.DueAt));
        foreach (var message in append.Effects.Outbox)
            batch.BatchCommands.Add(Command("put-outbox", message.Key, message.Kind, message.Payload, append.RecordedAt));
        batch.BatchCommands.Add(Command("notify-journal", append.Stream));
        return batch;
    }

    private static IEnumerable<ReadModelRow> LastOfEachKey(IEnumerable<ReadModelRow> rows) => rows
        .GroupBy(row => row.Key, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Last());

    private static NpgsqlBatchCommand Command(string name, params object?[] values)
    {
        var command = new NpgsqlBatchCommand(Sql.Text(name));
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }
}
