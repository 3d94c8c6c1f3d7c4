using System.Collections.Immutable;
using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>The statement that writes rows of the access log.</summary>
internal static class ReadingBatch
{
    public static NpgsqlBatchCommand Of(ImmutableArray<ReadingRow> rows)
    {
        var command = new NpgsqlBatchCommand(Sql.Text("record-access"));
        Add(command, rows, row => row.Reading.Writer);
        Add(command, rows, row => row.Reading.Sequence);
        Add(command, rows, row => row.Reading.At);
        Add(command, rows, row => row.Reading.Actor);
        Add(command, rows, row => row.Reading.Organisation);
        Add(command, rows, row => row.Reading.Operation);
        Add(command, rows, row => row.Reading.Purpose);
        Add(command, rows, row => row.PreviousHash);
        Add(command, rows, row => row.Hash);
        // The references of all rows one after the other; of each row, how many there are up to its own last.
        Add(command, [.. rows.SelectMany(row => row.Reading.References)], reference => reference);
        var upTo = 0;
        Add(command, rows, row => upTo += row.Reading.References.Count);
        Add(command, rows, row => row.Reading.References.Count);
        return command;
    }

    private static void Add<TRow, T>(NpgsqlBatchCommand command, ImmutableArray<TRow> rows, Func<TRow, T> value) =>
        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. rows.Select(value)] });
}
