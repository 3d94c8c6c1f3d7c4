using System.Text.RegularExpressions;
using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>A row of a read model as it shall stand, whatever stood there before.</summary>
internal abstract record ReadModelRow
{
    /// <summary>Identifies the row within its table: of two rows with one key in a transaction the last wins.</summary>
    public abstract string Key { get; }

    /// <summary>The table it is written to.</summary>
    public abstract ReadModel Model { get; }
}

/// <summary>Writes rows of one table in one statement.</summary>
internal abstract partial class ReadModel(string name)
{
    /// <summary>The name of the embedded statement; tables are written in its order.</summary>
    public string Name { get; } = name;

    /// <summary>The table that the statement writes; empty where it only asks for something.</summary>
    public string Table => Written().Match(Sql.Text(Name)).Groups["table"].Value;

    /// <summary>Whether it takes rows away.</summary>
    public bool Deletes => Written().Match(Sql.Text(Name)).Value.StartsWith("delete", StringComparison.Ordinal);

    public abstract NpgsqlBatchCommand Write(IReadOnlyList<ReadModelRow> rows);

    [GeneratedRegex(@"(insert into|delete from|update) (?<table>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}

/// <summary>A read model whose statement takes one array per column, in the order in which columns are declared.</summary>
internal sealed class ReadModel<TRow>(string name) : ReadModel(name)
    where TRow : ReadModelRow
{
    private readonly List<Func<IReadOnlyList<ReadModelRow>, NpgsqlParameter>> _columns = [];

    /// <summary>Declares the next column.</summary>
    public ReadModel<TRow> Column<TValue>(Func<TRow, TValue> value)
    {
        _columns.Add(rows => new NpgsqlParameter<TValue[]> { TypedValue = [.. rows.Select(row => value((TRow)row))] });
        return this;
    }

    public override NpgsqlBatchCommand Write(IReadOnlyList<ReadModelRow> rows)
    {
        var command = new NpgsqlBatchCommand(Sql.Text(Name));
        foreach (var column in _columns)
            command.Parameters.Add(column(rows));
        return command;
    }
}
