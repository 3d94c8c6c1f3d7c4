using System.Collections.Immutable;
using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// The statements of one group of appends, in one implicit transaction. Each statement is sorted by its table's key, and
/// tables come in one order, so that no two groups wait for each other.
/// </summary>
internal static class AppendBatch
{
    public static NpgsqlBatch Of(NpgsqlConnection connection, IReadOnlyList<WaitingAppend> group)
    {
        var batch = connection.CreateBatch();
        if (group.Count == 0)
            return batch;
        batch.BatchCommands.Add(Command(
            "require-heads",
            Array(group.Select(each => each.Append.Stream)), Array(group.Select(each => each.Append.Expected.Version)),
            Array(group.SelectMany(each => each.Relied).Distinct())));
        batch.BatchCommands.Add(Journal([.. group.SelectMany(each => each.Rows, (each, row) => (each.Append, row))]));
        foreach (var written in ReadModels(group.SelectMany(each => each.Append.Effects.Rows)))
            batch.BatchCommands.Add(written);
        foreach (var changed in Deadlines(group))
            batch.BatchCommands.Add(changed);
        if (Outbox(group) is { } messages)
            batch.BatchCommands.Add(messages);
        batch.BatchCommands.Add(Command("notify-journal"));
        return batch;
    }

    /// <summary>The statements for rows of read models: of two rows with one key the last wins.</summary>
    public static IEnumerable<NpgsqlBatchCommand> ReadModels(IEnumerable<ReadModelRow> rows) => rows
        .GroupBy(row => row.Model)
        .OrderBy(model => model.Key.Name, StringComparer.Ordinal)
        .Select(model => model.Key.Write([.. model
            .GroupBy(row => row.Key, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Last())]));

    private static NpgsqlBatchCommand Journal(ImmutableArray<(Append Append, JournalRow Row)> rows) => Command(
        "append-journal",
        Array(rows.Select(each => each.Append.Stream)),
        Array(rows.Select(each => each.Row.Version)),
        Array(rows.Select(each => each.Row.Type)),
        Array(rows.Select(each => each.Row.TypeVersion)),
        Array(rows.Select(each => each.Row.Data)),
        Array(rows.Select(each => each.Append.Caller.User.Value)),
        Array(rows.Select(each => each.Append.Caller.Organisation.Value)),
        Array(rows.Select(each => each.Append.Caller.Purpose)),
        Array(rows.Select(each => each.Append.Correlation)),
        Array(rows.Select(each => each.Row.Command)),
        Array(rows.Select(each => each.Row.Answer)),
        Array(rows.Select(each => each.Append.RecordedAt)),
        Array(rows.Select(each => each.Row.PreviousHash)),
        Array(rows.Select(each => each.Row.Hash)));

    private static IEnumerable<NpgsqlBatchCommand> Deadlines(IReadOnlyList<WaitingAppend> group)
    {
        var last = group
            .SelectMany(each => each.Append.Effects.Deadlines, (each, change) => (each.Append.Stream, change.Kind, change.DueAt))
            .GroupBy(change => (change.Stream, change.Kind))
            .Select(same => same.Last())
            .ToLookup(change => change.DueAt is not null);
        if (last[false].Any())
            yield return Command("clear-deadlines", Array(last[false].Select(each => each.Stream)), Array(last[false].Select(each => each.Kind)));
        if (last[true].Any())
        {
            yield return Command(
                "set-deadlines",
                Array(last[true].Select(each => each.Stream)), Array(last[true].Select(each => each.Kind)), Array(last[true].Select(each => each.DueAt!.Value)));
        }
    }

    private static NpgsqlBatchCommand? Outbox(IReadOnlyList<WaitingAppend> group)
    {
        var messages = group.SelectMany(each => each.Append.Effects.Outbox, (each, message) => (Message: message, each.Append.RecordedAt)).ToArray();
        return messages.Length == 0 ? null : Command(
            "put-outbox",
            Array(messages.Select(each => each.Message.Key)), Array(messages.Select(each => each.Message.Kind)),
            Array(messages.Select(each => each.Message.Payload)), Array(messages.Select(each => each.RecordedAt)));
    }

    private static NpgsqlParameter Array<T>(IEnumerable<T> values) => new NpgsqlParameter<T[]> { TypedValue = [.. values] };

    private static NpgsqlBatchCommand Command(string name, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = new NpgsqlBatchCommand(Sql.Text(name));
        foreach (var value in values)
            command.Parameters.Add(value);
        return command;
    }
}
