using System.Collections.Immutable;
using Npgsql;

namespace Partnership.Benchmarks;

/// <summary>
/// The rows of one table that one sending left, from which as many of the same size are made for others: every number of the
/// referral and of its case is replaced, and every hash and command is another.
/// </summary>
internal sealed class BareTable
{
    private readonly ImmutableArray<Column> _columns;
    private readonly ImmutableArray<object[]> _rows;
    private readonly string _statement;

    private BareTable(string name, ImmutableArray<Column> columns, ImmutableArray<object[]> rows)
    {
        (_columns, _rows) = (columns, rows);
        // unnest flattens an array of arrays, so such a column travels as text.
        var names = columns.Select(column => column.Type.EndsWith("[]", StringComparison.Ordinal) ? $"{column.Name}::{column.Type}" : column.Name);
        var parameters = columns.Select((column, at) => $"${at + 1}::{(column.Type.EndsWith("[]", StringComparison.Ordinal) ? "text" : column.Type)}[]");
        var all = string.Join(", ", columns.Select(column => column.Name));
        _statement = $"insert into {name} ({all}) select {string.Join(", ", names)} from unnest({string.Join(", ", parameters)}) as r ({all})";
    }

    private sealed record Column(string Name, string Type, bool IsUnique);

    /// <summary>How many rows one sending leaves here.</summary>
    public int Rows => _rows.Length;

    public static async Task<BareTable> Read(NpgsqlDataSource database, string name, string where)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        await using (var command = database.CreateCommand(
            $"""
             select attname, format_type(atttypid, atttypmod) from pg_attribute
             where attrelid = '{name}'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
               and attname not in ('tx') order by attnum
             """))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                columns.Add(new Column(reader.GetString(0), reader.GetString(1), reader.GetString(0) is "command_id" or "hash" or "writer"));
        }

        var rows = ImmutableArray.CreateBuilder<object[]>();
        await using (var command = database.CreateCommand($"select {string.Join(", ", columns.Select(column => column.Name))} from {name} where {where}"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                var row = new object[columns.Count];
                reader.GetValues(row);
                rows.Add([.. row.Select(value => value is string[] texts ? $"{{{string.Join(',', texts)}}}" : value)]);
            }
        }

        return new BareTable(name, columns.ToImmutable(), rows.ToImmutable());
    }

    /// <summary>The rows of one sending with another's numbers.</summary>
    public object[][] For(BareSending from, BareSending to) =>
        [.. _rows.Select(row => (object[])[.. row.Select((value, at) => Changed(value, _columns[at].IsUnique, from, to))])];

    /// <summary>One statement for the rows of many.</summary>
    public NpgsqlBatchCommand Insert(IReadOnlyList<object[]> rows)
    {
        var command = new NpgsqlBatchCommand(_statement);
        for (var at = 0; at < _columns.Length; at++)
        {
            var type = _rows.Select(row => row[at]).FirstOrDefault(value => value is not DBNull)?.GetType() ?? typeof(string);
            var column = Array.CreateInstance(type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, rows.Count);
            for (var row = 0; row < rows.Count; row++)
                column.SetValue(rows[row][at] is DBNull ? null : rows[row][at], row);
            command.Parameters.Add(new NpgsqlParameter { Value = column });
        }

        return command;
    }

    private static object Changed(object value, bool isUnique, BareSending from, BareSending to) => value switch
    {
        Guid when isUnique => Guid.NewGuid(),
        int number when number == from.Referral.Number => to.Referral.Number,
        int number when number == from.Case.Number => to.Case.Number,
        string text => text
            .Replace(from.Referral.ToString(), to.Referral.ToString(), StringComparison.Ordinal)
            .Replace(from.Case.ToString(), to.Case.ToString(), StringComparison.Ordinal),
        _ => value,
    };
}
